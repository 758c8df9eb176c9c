/** All documents held against each other: links, skills, sources, slugs and redirects that must meet. */
package io.rolebook.content.check;
