package io.rolebook.data;

import io.rolebook.content.model.Section;
import io.rolebook.web.Says;

/** A piece of text under a heading. */
record SectionData(
        @Says("Its id on its page, behind a # in addresses") String id,
        @Says("Its heading") String heading,
        @Says(value = "The text as Markdown; footnotes are the ids of sources and notes", optional = true)
                String text) {

    static SectionData of(Section section, Citing citing) {
        return new SectionData(section.id(), section.heading(), citing.text(section.prose()));
    }
}
