/** The page of all questions, by role. */
package io.rolebook.faqs;
