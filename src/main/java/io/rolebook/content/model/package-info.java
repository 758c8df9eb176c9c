/**
 * What a content file says, as immutable records; valid by construction, and never null where a list may be empty.
 */
package io.rolebook.content.model;
