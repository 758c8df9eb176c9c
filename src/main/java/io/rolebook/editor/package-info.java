/** What editors see and readers never do: the bar on a page in preview, its refreshing, and the newsroom. */
package io.rolebook.editor;
