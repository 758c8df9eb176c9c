/**
 * One file to one document: facts to records, headings to the shapes they hold, and every mistake on the way to a problem.
 */
package io.rolebook.content.parse;
