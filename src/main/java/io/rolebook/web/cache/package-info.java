/**
 * Finished pages: rendered once for each edition of the content, compressed once for each content coding, and sent
 * from memory.
 */
package io.rolebook.web.cache;
