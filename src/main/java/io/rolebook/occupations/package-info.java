/** Official occupations: the list of all, and for each one that no role covers a page of its figures. */
package io.rolebook.occupations;
