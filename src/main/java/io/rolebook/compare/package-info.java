/** The page that shows two to four roles side by side, field by field, and the form that chooses them. */
package io.rolebook.compare;
