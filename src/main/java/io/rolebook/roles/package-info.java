/** A role at a glance and on six further pages, and all of it on one page for paper. */
package io.rolebook.roles;
