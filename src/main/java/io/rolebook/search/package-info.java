/**
 * Finding: an index in memory, fed by the catalog and changed with it, that leads from what people type to the page, the
 * section and the question that answers it. Misspelled, half-typed and badly phrased words find something too. The index is
 * written in the background; who searches waits until it is as new as the catalog.
 */
package io.rolebook.search;
