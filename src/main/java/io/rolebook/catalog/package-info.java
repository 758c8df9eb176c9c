/**
 * The guide's content as rows in H2: entities, repositories that answer what pages ask, and the one import that writes. No
 * other package knows that there is a database.
 */
package io.rolebook.catalog;
