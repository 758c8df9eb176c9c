/**
 * The vocabulary of schema.org as far as the guide speaks it: records that are written as JSON-LD as they are. A property that
 * is null or empty is left out. A test holds every type to the properties that schema.org defines for it.
 */
package io.rolebook.web.graph;
