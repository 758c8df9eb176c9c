/**
 * What editors use: the commands {@code check} and {@code new}, the preview, the schemas, and the newsroom at {@code
 * /editor}.
 */
package io.rolebook.editor;
