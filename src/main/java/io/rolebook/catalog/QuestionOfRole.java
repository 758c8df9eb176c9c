package io.rolebook.catalog;

import io.rolebook.content.model.Prose;
import io.rolebook.content.model.Question;

/** A question with its answer, and whose it is. */
record QuestionOfRole(String role, String anchor, String text, Prose answer) {

    Question question() {
        return new Question(anchor, text, answer);
    }
}
