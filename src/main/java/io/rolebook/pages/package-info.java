/** Pages of text that editors write. */
package io.rolebook.pages;
