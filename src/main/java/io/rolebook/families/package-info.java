/** The pages of job families and their roles. */
package io.rolebook.families;
