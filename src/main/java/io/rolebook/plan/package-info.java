/** The page for somebody's skills: the roles they match, what is missing, and what to learn first. */
package io.rolebook.plan;
