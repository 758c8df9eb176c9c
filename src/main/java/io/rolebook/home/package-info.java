/** The first page. */
package io.rolebook.home;
