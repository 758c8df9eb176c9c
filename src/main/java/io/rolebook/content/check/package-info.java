/** Rules for all files of a guide together: links, skills, sources, slugs and redirects have to meet. */
package io.rolebook.content.check;
