package io.rolebook.editor;

import io.rolebook.content.model.Prose;
import io.rolebook.content.model.RoleBody;
import io.rolebook.content.model.RoleDocument;
import io.rolebook.content.model.Section;
import io.rolebook.content.model.TextDocument;
import io.rolebook.content.parse.Parsed;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A paragraph of a page, or an item of a list, as plain text.
 *
 * @param line of the heading it stands under
 */
record Paragraph(Parsed file, int line, String text) {

    /** All those of a file, from top to bottom section by section. */
    static List<Paragraph> of(Parsed file) {
        List<Paragraph> all = new ArrayList<>();
        if (file.document() instanceof RoleDocument role) {
            role(file, role.body(), all);
        } else if (file.document() instanceof TextDocument text) {
            text(file, text.intro(), text.sections(), all);
        }
        return all;
    }

    private static void role(Parsed file, RoleBody body, List<Paragraph> all) {
        body.prose().forEach((kind, prose) -> add(file, kind.key(), Stream.of(prose), all));
        add(file, "key-takeaways", body.takeaways().stream(), all);
        body.duties().forEach(duty -> add(file, duty.id(), duty.all(), all));
        add(file, "day", body.day().stream().map(moment -> moment.prose()), all);
        body.steps().forEach(step -> add(file, step.id(), Stream.of(step.prose()), all));
        body.regions().forEach(region -> add(file, region.id(), Stream.of(region.prose()), all));
        body.mistakes().forEach(mistake -> add(file, mistake.id(), Stream.of(mistake.prose(), mistake.instead()), all));
        body.questions().forEach(question -> add(file, question.id(), Stream.of(question.answer()), all));
        body.more().forEach(section -> add(file, section.id(), Stream.of(section.prose()), all));
    }

    private static void text(Parsed file, Prose intro, List<Section> sections, List<Paragraph> all) {
        add(file, "/title", Stream.of(intro), all);
        sections.forEach(section -> add(file, section.id(), Stream.of(section.prose()), all));
    }

    private static void add(Parsed file, String place, Stream<Prose> prose, List<Paragraph> all) {
        int line = file.lineOf(place).orElse(1);
        prose.flatMap(each -> each.text().lines()).forEach(text -> all.add(new Paragraph(file, line, text)));
    }

    int words() {
        return text.split(" ").length;
    }
}
