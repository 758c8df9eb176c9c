/** The list of official occupations, and a page of figures for each one that no role covers. */
package io.rolebook.occupations;
