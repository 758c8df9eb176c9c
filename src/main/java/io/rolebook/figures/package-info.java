/** Official figures of an occupation as views that the pages of roles and of occupations share. */
package io.rolebook.figures;
