/**
 * Publishers' own files as tables: reads the workbooks and text databases of official statistics and writes tables and source
 * files. The layout of these files is known here and nowhere else; what is written is read by {@code content.statistics}.
 */
package io.rolebook.imports;
