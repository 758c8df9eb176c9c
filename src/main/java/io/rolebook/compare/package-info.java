/** Two to four roles beside each other, field by field, and the choice of which. */
package io.rolebook.compare;
