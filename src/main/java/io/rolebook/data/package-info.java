/**
 * The guide as data for programs: what pages show, as JSON, CSV and Markdown, and whole as one file. Every figure stands with
 * its source and the date it is of, or in a range over several with the ids of these; one description of each field makes the
 * JSON Schemas and the OpenAPI document. Files of the whole guide are written a few roles at a time and never held in memory.
 */
package io.rolebook.data;
