/**
 * The records that a content file is turned into: immutable, valid by construction, and with empty lists instead of
 * null.
 */
package io.rolebook.content.model;
