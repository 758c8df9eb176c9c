/**
 * What all pages share: addresses, the layout's page record, numbered notes, the way figures are written, and what a reader
 * sees when a page cannot be shown. What it needs of a feature is an interface here ({@link io.rolebook.web.Leads}), which
 * the feature implements. {@link io.rolebook.web.FirstRoute} is what every request passes first.
 */
package io.rolebook.web;
