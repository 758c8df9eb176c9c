/** Nodes of schema.org's types as far as the guide uses them, written as JSON-LD. */
package io.rolebook.web.graph;
