/**
 * One content file as it lies on disk: its bytes, its front matter with line and column of every value, what the schema says
 * to it, and problems with place and mend.
 */
package io.rolebook.content.file;
