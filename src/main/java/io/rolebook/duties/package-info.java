/** What people do all day, over all roles. */
package io.rolebook.duties;
