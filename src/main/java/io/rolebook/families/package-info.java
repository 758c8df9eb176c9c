/** Families of roles. */
package io.rolebook.families;
