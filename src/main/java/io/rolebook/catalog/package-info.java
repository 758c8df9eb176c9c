/** The content as rows in H2: entities, repositories that answer what pages ask, and the import that alone writes. */
package io.rolebook.catalog;
