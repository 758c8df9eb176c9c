/**
 * The guide as data for programs: what pages show, as JSON, CSV and Markdown, and whole as one file. Every figure stands with
 * its source and the date it is of; one description of each field makes the JSON Schemas and the OpenAPI document; what is
 * large is written role by role and never held in memory.
 */
package io.rolebook.data;
