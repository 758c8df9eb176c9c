/** Scales, ticks and positions of what pages draw, computed here so that templates only place it. */
package io.rolebook.charts;
