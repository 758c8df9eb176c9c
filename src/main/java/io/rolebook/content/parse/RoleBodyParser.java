package io.rolebook.content.parse;

import io.rolebook.content.file.Problems;
import io.rolebook.content.markdown.MarkdownBody;
import io.rolebook.content.markdown.Nodes;
import io.rolebook.content.markdown.Part;
import io.rolebook.content.model.Levels;
import io.rolebook.content.model.Prose;
import io.rolebook.content.model.Question;
import io.rolebook.content.model.Reference;
import io.rolebook.content.model.Region;
import io.rolebook.content.model.RoleBody;
import io.rolebook.content.model.Section;
import io.rolebook.content.model.SectionKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/** Sorts a role's prose by its headings into the shapes the guide knows. */
final class RoleBodyParser {

    private final MarkdownBody body;
    private final Problems problems;
    private final LabelledParts labelled;
    private final Set<SectionKind> opened = EnumSet.noneOf(SectionKind.class);
    private final Map<SectionKind, Prose> prose = new EnumMap<>(SectionKind.class);
    private final Map<SectionKind, List<Part>> parts = new EnumMap<>(SectionKind.class);
    private final Map<SectionKind, List<List<Node>>> items = new EnumMap<>(SectionKind.class);
    private final List<Part> more = new ArrayList<>();

    RoleBodyParser(MarkdownBody body, Levels levels, List<Reference> references, Problems problems) {
        this.body = body;
        this.problems = problems;
        this.labelled = new LabelledParts(body, levels, references, problems);
    }

    RoleBody parse() {
        List<Part> sections = body.parts();
        sections.get(0).nodes().stream()
                .filter(node -> !(node instanceof Heading))
                .findFirst()
                .ifPresent(text -> unseen(text, "before the first heading", "put it under '## Overview'"));
        sections.stream().skip(1).forEach(this::section);
        return new RoleBody(
                Map.copyOf(prose),
                items(SectionKind.KEY_TAKEAWAYS).map(body::line).toList(),
                parts(SectionKind.DUTIES).stream().map(labelled::duty).toList(),
                items(SectionKind.DAY).map(labelled::moment).toList(),
                parts(SectionKind.PATH).stream().map(labelled::step).toList(),
                parts(SectionKind.GLOBAL_OUTLOOK).stream()
                        .map(part -> new Region(part.anchor(), part.heading(), body.prose(part.nodes())))
                        .toList(),
                parts(SectionKind.MISTAKES).stream().map(labelled::mistake).toList(),
                parts(SectionKind.QUESTIONS).stream()
                        .map(part -> new Question(part.anchor(), part.heading(), body.prose(part.nodes())))
                        .toList(),
                more.stream()
                        .map(part -> new Section(part.anchor(), part.heading(), body.prose(part.nodes())))
                        .toList());
    }

    private List<Part> parts(SectionKind kind) {
        return parts.computeIfAbsent(kind, k -> new ArrayList<>());
    }

    private Stream<List<Node>> items(SectionKind kind) {
        return items.getOrDefault(kind, List.of()).stream();
    }

    /** A known heading opens its section once; any other is the editor's own. */
    private void section(Part section) {
        SectionKind kind = SectionKind.of(section.heading()).orElse(null);
        if (kind == null) {
            UnknownHeading.check(section, problems);
            boolean isQuestion = KnownHeadings.isQuestion(section.heading());
            if (isWritten(section)) {
                (isQuestion ? parts(SectionKind.QUESTIONS) : more).add(section);
            }
        } else if (!opened.add(kind)) {
            problems.error(section.at(), "'" + section.heading() + "' stands twice", "join the two sections");
        } else {
            switch (kind) {
                case DUTIES, PATH, GLOBAL_OUTLOOK, MISTAKES, QUESTIONS -> split(kind, section);
                case KEY_TAKEAWAYS, DAY -> list(kind, section);
                default -> keep(kind, section.nodes());
            }
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
        parts(kind).addAll(all.subList(1, all.size()));
        all.stream().skip(1).forEach(this::isWritten);
        if (all.size() == 1
                && kind != SectionKind.GLOBAL_OUTLOOK
                && !section.nodes().isEmpty()) {
            problems.error(section.at(), "'" + kind.label() + "' has no items", "start each with '### ' and its name");
        } else {
            keep(kind, all.get(0).nodes());
        }
    }

    /** The items of a section's lists; the rest is its own prose. */
    private void list(SectionKind kind, Part section) {
        List<Node> lists =
                section.nodes().stream().filter(BulletList.class::isInstance).toList();
        items.put(
                kind,
                lists.stream()
                        .flatMap(list -> Nodes.children(list).stream())
                        .map(Nodes::children)
                        .toList());
        section.nodes().removeAll(lists);
        if (lists.isEmpty() && !section.nodes().isEmpty()) {
            problems.error(section.at(), "'" + kind.label() + "' has no list", "start each item with '- '");
        } else {
            keep(kind, section.nodes());
        }
    }

    private boolean isWritten(Part part) {
        if (part.nodes().isEmpty()) {
            problems.error(
                    part.at(), "nothing stands under '" + part.heading() + "'", "write a sentence, or remove it");
        }
        return !part.nodes().isEmpty();
    }
}
