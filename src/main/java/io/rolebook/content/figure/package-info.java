/** How figures and dates are written for readers, the same on every page and in prose. */
package io.rolebook.content.figure;
