/**
 * What programs that read the whole guide ask for first: sitemap, robots.txt, llms.txt and the description of the
 * search.
 */
package io.rolebook.crawlers;
