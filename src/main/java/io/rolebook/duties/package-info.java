/** The page of what people do, over all roles, by activity. */
package io.rolebook.duties;
