package io.rolebook.catalog;

import io.rolebook.content.model.Question;

/** A question with its answer, and whose it is. */
public record QuestionOfRole(String role, Question question) {}
