package io.rolebook.content.parse;

import io.rolebook.content.file.Problems;
import io.rolebook.content.markdown.MarkdownBody;
import io.rolebook.content.markdown.Part;
import io.rolebook.content.model.Levels;
import io.rolebook.content.model.Moment;
import io.rolebook.content.model.Prose;
import io.rolebook.content.model.Question;
import io.rolebook.content.model.Reference;
import io.rolebook.content.model.Region;
import io.rolebook.content.model.RoleBody;
import io.rolebook.content.model.Section;
import io.rolebook.content.model.SectionKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/** Sorts a role's prose by its headings into the shapes the guide knows. */
final class RoleBodyParser {

    private final MarkdownBody body;
    private final Problems problems;
    private final Headings headings;
    private final LabelledParts labelled;
    private final Map<SectionKind, Prose> prose = new EnumMap<>(SectionKind.class);
    private final Map<SectionKind, List<Part>> parts = new EnumMap<>(SectionKind.class);
    private final List<Prose> takeaways = new ArrayList<>();
    private final List<Moment> day = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();
    private final List<Section> more = new ArrayList<>();

    RoleBodyParser(MarkdownBody body, Levels levels, List<Reference> references, Problems problems) {
        this.body = body;
        this.problems = problems;
        this.headings = new Headings(problems);
        this.labelled = new LabelledParts(body, levels, references, problems);
    }

    RoleBody parse() {
        List<Part> sections = body.parts();
        sections.get(0).nodes().stream()
                .filter(node -> !(node instanceof Heading))
                .findFirst()
                .ifPresent(text -> unseen(text, "before the first heading", "put it under '## Overview'"));
        sections.subList(1, sections.size()).forEach(this::section);
        return new RoleBody(
                Map.copyOf(prose),
                List.copyOf(takeaways),
                parts(SectionKind.DUTIES).stream().map(labelled::duty).toList(),
                List.copyOf(day),
                parts(SectionKind.PATH).stream().map(labelled::step).toList(),
                parts(SectionKind.GLOBAL_OUTLOOK).stream().map(this::region).toList(),
                parts(SectionKind.MISTAKES).stream().map(labelled::mistake).toList(),
                List.copyOf(questions),
                List.copyOf(more));
    }

    private List<Part> parts(SectionKind kind) {
        return parts.getOrDefault(kind, List.of());
    }

    private void section(Part section) {
        if (headings.isKnown(section)) {
            headings.open(section).ifPresent(kind -> known(kind, section));
        } else if (isWritten(section)) {
            own(section);
        }
    }

    private void known(SectionKind kind, Part section) {
        switch (kind) {
            case DUTIES, PATH, GLOBAL_OUTLOOK, MISTAKES -> split(kind, section);
            case QUESTIONS -> {
                split(kind, section);
                parts(kind).forEach(this::question);
            }
            case KEY_TAKEAWAYS -> list(kind, section).forEach(item -> takeaways.add(body.line(item)));
            case DAY -> list(kind, section).forEach(item -> day.add(labelled.moment(item)));
            default -> keep(kind, section.nodes());
        }
    }

    /** Text that opens a section; a section that is all items has no room for it. */
    private void keep(SectionKind kind, List<Node> nodes) {
        if (nodes.isEmpty()) {
            return;
        }
        switch (kind) {
            case QUESTIONS -> unseen(nodes.get(0), "above the questions", "put it under a question, '### …?'");
            case KEY_TAKEAWAYS -> unseen(nodes.get(0), "outside the list", "make it an item, '- …'");
            default -> prose.put(kind, body.prose(nodes));
        }
    }

    private void unseen(Node text, String where, String mend) {
        problems.error(body.at(text), "text " + where, mend);
    }

    /** One thing for each heading of rank three; what stands before the first is the section's own prose. */
    private void split(SectionKind kind, Part section) {
        List<Part> all = body.parts(section);
        parts.put(kind, all.subList(1, all.size()));
        parts(kind).forEach(this::isWritten);
        if (parts(kind).isEmpty() && kind != SectionKind.GLOBAL_OUTLOOK && !section.isEmpty()) {
            problems.error(section.at(), "'" + kind.label() + "' has no items", "start each with '### ' and its name");
        } else {
            keep(kind, all.get(0).nodes());
        }
    }

    private List<List<Node>> list(SectionKind kind, Part section) {
        Bullets bullets = Bullets.take(section);
        if (bullets.items().isEmpty() && !section.isEmpty()) {
            problems.error(section.at(), "'" + kind.label() + "' has no list", "start each item with '- '");
        } else {
            keep(kind, section.nodes());
        }
        return bullets.items();
    }

    private boolean isWritten(Part part) {
        if (part.isEmpty()) {
            problems.error(
                    part.at(), "nothing stands under '" + part.heading() + "'", "write a sentence, or remove it");
        }
        return !part.isEmpty();
    }

    private Region region(Part part) {
        return new Region(part.anchor(), part.heading(), body.prose(part.nodes()));
    }

    private void question(Part part) {
        questions.add(new Question(part.anchor(), part.heading(), body.prose(part.nodes())));
    }

    private void own(Part section) {
        if (KnownHeadings.isQuestion(section.heading())) {
            question(section);
        } else {
            more.add(new Section(section.anchor(), section.heading(), body.prose(section.nodes())));
        }
    }
}
