/**
 * What all pages share: addresses, the layout's page record, numbered notes, the way figures are written, and what a reader
 * sees when a page cannot be shown. What it needs of a feature is an interface here ({@link io.rolebook.web.Leads}), which
 * the feature implements. A request whose reader leaves goes on to its end, since the
 * framework would else turn round in it for good ({@link io.rolebook.web.Deserted}).
 */
package io.rolebook.web;
