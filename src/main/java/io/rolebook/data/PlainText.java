package io.rolebook.data;

import java.util.List;
import java.util.stream.Collectors;

/** A page of text, or a skill, as Markdown. */
final class PlainText {

    private PlainText() {}

    static String of(
            String title,
            String summary,
            String text,
            List<TextData.SectionData> sections,
            List<TextData.NoteData> notes) {
        return "# " + MarkdownWords.plain(title) + "\n\n" + MarkdownWords.plain(summary) + "\n\n"
                + (text == null ? "" : text)
                + sections.stream()
                        .map(section -> "\n\n## " + MarkdownWords.plain(section.heading()) + "\n\n"
                                + (section.text() == null ? "" : section.text()))
                        .collect(Collectors.joining())
                + notes.stream()
                        .map(note -> "\n\n[^" + note.id() + "]: " + MarkdownWords.indented(note.text()))
                        .collect(Collectors.joining())
                + "\n";
    }

    static String of(TextData page) {
        return of(page.title(), page.summary(), page.text(), page.sections(), page.notes());
    }

    static String of(SkillData skill) {
        return of(skill.title(), skill.summary(), skill.text(), skill.sections(), skill.notes());
    }
}
