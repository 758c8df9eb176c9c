/**
 * Finished pages: the bytes of a public answer are made once for each edition of the content, compressed once, and sent from
 * memory until the content changes. Resources and templates know nothing of it; what an answer's {@code Cache-Control} calls
 * public is kept. {@link io.rolebook.web.cache.PageFront} stands before all resources, and
 * {@link io.rolebook.web.cache.ShortWay} before the framework, for who says the same again on the same connection. What isn't
 * finished is made once for all who want it ({@link io.rolebook.web.cache.Making}), few pages at the same time
 * ({@link io.rolebook.web.cache.Turns}), handed over by {@link io.rolebook.web.cache.Delivery}, and what one reader alone gets waits for him in memory, within a
 * bound ({@link io.rolebook.web.cache.Outbox}); only what is too large for that is written by a thread that waits for him.
 */
package io.rolebook.web.cache;
