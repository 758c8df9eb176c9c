/** How figures and dates are written for readers, the same on every page, in prose and in pictures. */
package io.rolebook.content.figure;
