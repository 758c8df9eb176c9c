/**
 * What programs that go through the whole guide ask for first: which pages there are and how new they are, where not to go,
 * what a language model should read, and how to search. Each is made in one piece before it is sent, so that a slow reader keeps
 * no connection of the database; a sitemap of a large guide has parts.
 */
package io.rolebook.crawlers;
