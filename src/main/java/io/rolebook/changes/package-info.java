/** The page of what changed in the guide, and Atom feeds of the whole guide and of each role. */
package io.rolebook.changes;
