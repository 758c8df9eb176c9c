package io.rolebook.roles;

import io.quarkus.qute.RawString;
import io.rolebook.content.model.Question;
import io.rolebook.web.Contents;
import io.rolebook.web.Note;
import io.rolebook.web.Notes;
import java.util.List;

/** The questions about a role with their answers. */
record FaqView(List<QuestionView> questions, List<Note> notes) {

    record QuestionView(String id, String question, RawString answer) {}

    static FaqView of(List<Question> questions, Notes notes) {
        List<QuestionView> views = questions.stream()
                .map(question -> new QuestionView(question.id(), question.question(), notes.prose(question.answer())))
                .toList();
        return new FaqView(views, notes.fresh());
    }

    Contents contents() {
        Contents contents = new Contents();
        questions.forEach(question -> contents.add(true, question.id(), question.question()));
        return contents;
    }
}
