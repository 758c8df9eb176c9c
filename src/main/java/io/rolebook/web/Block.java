package io.rolebook.web;

import io.quarkus.qute.RawString;
import io.rolebook.content.model.Prose;
import io.rolebook.content.model.Section;
import io.rolebook.content.model.SectionKind;
import java.util.List;

/** A section of prose under its heading, with the notes for its margin. Empty html means there is no such section. */
public record Block(String id, String heading, RawString html, List<Note> notes) {

    public static Block of(SectionKind kind, Prose prose, Notes notes) {
        return new Block(kind.key(), kind.label(), notes.prose(prose), notes.fresh());
    }

    public static Block of(Section section, Notes notes) {
        return new Block(section.id(), section.heading(), notes.prose(section.prose()), notes.fresh());
    }

    public boolean isEmpty() {
        return html.getValue().isEmpty();
    }
}
