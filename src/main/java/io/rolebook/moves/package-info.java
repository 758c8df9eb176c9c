/** The way from one role to another: what carries over, what is missing, what changes, and where to begin. */
package io.rolebook.moves;
