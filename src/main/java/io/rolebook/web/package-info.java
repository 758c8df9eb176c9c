/**
 * What all pages share: addresses, the layout's page record, numbered notes, the way figures are written, and what a reader
 * sees when a page cannot be shown.
 */
package io.rolebook.web;
