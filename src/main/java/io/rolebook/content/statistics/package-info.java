/**
 * Official figures as tables: one CSV file for each kind of figure that a source publishes, read, checked and looked up by the
 * code of an occupation. The code knows kinds of tables; classifications, currencies, places and publishers are data.
 */
package io.rolebook.content.statistics;
