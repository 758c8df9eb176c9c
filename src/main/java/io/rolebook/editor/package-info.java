/**
 * What editors use besides their text editor: the commands {@code check} and {@code new}, which run without the server, and
 * the schemas that complete keys as they type.
 */
package io.rolebook.editor;
