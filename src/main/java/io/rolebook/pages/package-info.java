/** Pages of text that editors write, such as About. */
package io.rolebook.pages;
