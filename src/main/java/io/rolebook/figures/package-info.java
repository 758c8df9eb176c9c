/**
 * Official figures of an occupation as pages show them: pay, projections, education, industries, interests, skills,
 * technologies and exposure. Pages of roles and of occupations show the same views.
 */
package io.rolebook.figures;
