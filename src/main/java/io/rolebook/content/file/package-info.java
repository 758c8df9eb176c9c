/**
 * One content file as it lies on disk: its bytes, its front matter with line and column of every value, its schema,
 * and its problems.
 */
package io.rolebook.content.file;
