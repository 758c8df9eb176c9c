/** Commands that turn publishers' own workbooks and text files into tables and source files of the content, and pages into roles. */
package io.rolebook.imports;
