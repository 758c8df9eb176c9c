package io.rolebook.roles;

import io.quarkus.qute.RawString;
import io.rolebook.content.model.Question;
import io.rolebook.web.Contents;
import io.rolebook.web.Note;
import io.rolebook.web.Notes;
import java.util.List;
import java.util.stream.Stream;

/** The questions about a role with their answers. */
record FaqView(List<Answered> questions, List<Note> notes) {

    record Answered(Question question, RawString answer) {}

    static FaqView of(List<Question> questions, Notes notes) {
        List<Answered> answered = questions.stream()
                .map(question -> new Answered(question, notes.prose(question.answer())))
                .toList();
        return new FaqView(answered, notes.fresh());
    }

    Stream<Question> all() {
        return questions.stream().map(Answered::question);
    }

    Contents contents() {
        Contents contents = new Contents();
        all().forEach(question -> contents.add(true, question.id(), question.question()));
        return contents;
    }
}
