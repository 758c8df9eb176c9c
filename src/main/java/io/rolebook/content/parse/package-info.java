/** Turns one file into one document: front matter into facts, headings into sections, mistakes into problems. */
package io.rolebook.content.parse;
