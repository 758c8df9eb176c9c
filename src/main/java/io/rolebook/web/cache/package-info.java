/**
 * Finished pages: the bytes of a public answer are made once for each edition of the content, compressed once, and sent from
 * memory until the content changes. Resources and templates know nothing of it; a page that an answer's {@code Cache-Control} calls
 * public is kept. {@link io.rolebook.web.cache.PageFront} stands before all resources, and
 * {@link io.rolebook.web.cache.ShortWay} before the framework, for whoever asks on one connection for the next
 * page with the same headers as for the last. What isn't
 * finished is made once for all who want it ({@link io.rolebook.web.cache.Making}), few pages at the same time
 * ({@link io.rolebook.web.cache.Turns}), and handed over by {@link io.rolebook.web.cache.Delivery}. What one reader alone gets
 * waits for him in memory, within a bound ({@link io.rolebook.web.cache.Outbox}); only for what is too large to be gathered
 * does a thread wait ({@link io.rolebook.web.cache.InStep}). How many requests a connection may have open is bounded
 * ({@link io.rolebook.web.cache.Backlog}).
 */
package io.rolebook.web.cache;
