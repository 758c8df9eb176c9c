/**
 * Reads the content folder: Markdown with front matter in, a checked {@link io.rolebook.content.Guide} and every problem of
 * every file out. Plain Java without Quarkus or persistence, so that it could stand alone as a library.
 */
package io.rolebook.content;
