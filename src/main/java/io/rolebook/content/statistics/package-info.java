/**
 * Official figures as tables: one CSV file for each kind of figure that a source publishes, read, checked and looked
 * up by the code of an occupation.
 */
package io.rolebook.content.statistics;
