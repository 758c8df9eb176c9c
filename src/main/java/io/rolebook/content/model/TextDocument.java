package io.rolebook.content.model;

import java.util.List;
import java.util.stream.Stream;

/** A document whose body is text under headings of its own. */
public sealed interface TextDocument extends Document
        permits SkillDocument, FamilyDocument, SourceDocument, PageDocument {

    /** Before the first heading. */
    Prose intro();

    List<Section> sections();

    @Override
    default List<Prose> prose() {
        return Stream.concat(Stream.of(intro()), sections().stream().map(Section::prose))
                .toList();
    }
}
