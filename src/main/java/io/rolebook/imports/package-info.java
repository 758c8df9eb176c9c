/** Commands that turn publishers' own workbooks and text files into tables and source files of the content. */
package io.rolebook.imports;
