package io.rolebook.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import io.rolebook.catalog.SourceNote;
import io.rolebook.catalog.TextHead;
import io.rolebook.web.Block;
import io.rolebook.web.Contents;
import io.rolebook.web.Crumb;
import io.rolebook.web.Links;
import io.rolebook.web.Note;
import io.rolebook.web.Notes;
import io.rolebook.web.Page;
import java.util.List;
import java.util.Map;

/** A page of text. */
@CheckedTemplate(basePath = "pages", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ProsePage(Page page, List<Crumb> contents, RawString intro, List<Block> sections, List<Note> notes)
        implements TemplateInstance {

    static ProsePage of(TextHead text, Map<String, SourceNote> sources) {
        Notes notes = new Notes(sources);
        Page page =
                Page.of(Links.text(text.slug()), text.title(), text.summary()).updated(text.updated());
        RawString intro = notes.prose(text.intro());
        List<Block> sections = text.sections().stream()
                .map(section -> Block.of(section, notes))
                .toList();
        return new ProsePage(page, Contents.of(sections), intro, sections, notes.all());
    }
}
