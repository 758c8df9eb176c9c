/**
 * What programs that go through the whole guide ask for first: which pages there are and how new they are, where not to go,
 * what a language model should read, and how to search. All of it is written out while it is read, however large the guide.
 */
package io.rolebook.crawlers;
