/** The page of a move from one role to another: what carries over, what is missing, what it pays, where to begin. */
package io.rolebook.moves;
