/**
 * Reads the content folder into a checked {@link io.rolebook.content.Guide}, with every problem of every file, in
 * plain Java without Quarkus or persistence.
 */
package io.rolebook.content;
