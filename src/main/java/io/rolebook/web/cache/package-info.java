/**
 * Finished pages: a public answer is rendered once for each edition of the content, compressed once for each content coding,
 * and sent from memory until the content changes. {@link io.rolebook.web.cache.PageRoute} stands ahead of REST and looks the
 * page up in {@link io.rolebook.web.cache.PageCache}; a page that is not there is rendered for one request while others
 * wait, and {@link io.rolebook.web.cache.ResponseCapture} takes it from REST's answer. Resources and templates know nothing
 * of it: {@link io.rolebook.web.Freshness} says which answers are public.
 */
package io.rolebook.web.cache;
