/**
 * Markdown turned into safe HTML: raw HTML escaped, addresses checked, headings anchored, source marks and labels
 * found.
 */
package io.rolebook.content.markdown;
