/** All roles’ figures in one table. */
package io.rolebook.salaries;
