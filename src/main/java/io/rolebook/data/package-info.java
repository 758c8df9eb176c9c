/** The guide as JSON, CSV and Markdown, one role at a time or whole as one file, with the source of every figure. */
package io.rolebook.data;
