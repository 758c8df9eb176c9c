/**
 * Markdown in, safe HTML out: raw HTML escaped, addresses sanitised, headings anchored, source marks and labelled parts found.
 */
package io.rolebook.content.markdown;
