/**
 * What changed in the guide: a page for people, and feeds for whoever wants to be told, of the whole guide and of each role.
 * Every entry keeps its name for good.
 */
package io.rolebook.changes;
