/**
 * Search: a Lucene index in memory, made from the catalog's documents, that leads from a question to the page, the section
 * and the answer. Typing errors, beginnings of words and badly phrased questions find something too. The index is written in
 * the background after each change; {@code src/docs/search.md} tells how it works.
 */
package io.rolebook.search;
