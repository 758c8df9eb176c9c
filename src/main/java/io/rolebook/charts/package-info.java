/** Scales, ticks and places of what the pages draw; templates only put them where they are told. */
package io.rolebook.charts;
