/** Search: a Lucene index in memory that leads from a question to the page, section and answer (src/docs/search.md). */
package io.rolebook.search;
