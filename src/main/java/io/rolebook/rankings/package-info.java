/** The rankings of official occupations, of all and of each family, with how they are made and what they leave out. */
package io.rolebook.rankings;
