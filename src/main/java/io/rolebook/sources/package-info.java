/** The list of sources, and a page for each: how it was made and which pages cite it. */
package io.rolebook.sources;
