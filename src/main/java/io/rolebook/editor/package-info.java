/** What editors work with: the command line that checks and starts files, previews, the schemas, and the newsroom. */
package io.rolebook.editor;
