/** The table of what all roles pay, by percentile and by level, as a page and as CSV. */
package io.rolebook.salaries;
