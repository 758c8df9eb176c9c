/** What somebody can do with the skills they have: the roles they match, what is missing, and what to learn first. */
package io.rolebook.plan;
