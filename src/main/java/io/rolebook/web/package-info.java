/**
 * What all pages share: addresses, the layout's page record, numbered notes, errors, and the headers of every answer.
 */
package io.rolebook.web;
