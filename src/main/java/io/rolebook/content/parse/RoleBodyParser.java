package io.rolebook.content.parse;

import io.rolebook.content.file.Nearest;
import io.rolebook.content.file.Problems;
import io.rolebook.content.markdown.MarkdownBody;
import io.rolebook.content.markdown.Part;
import io.rolebook.content.model.Moment;
import io.rolebook.content.model.Prose;
import io.rolebook.content.model.Question;
import io.rolebook.content.model.Reference;
import io.rolebook.content.model.Region;
import io.rolebook.content.model.RoleBody;
import io.rolebook.content.model.Section;
import io.rolebook.content.model.SectionKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/** Sorts a role's prose by its headings into the shapes the guide knows. */
final class RoleBodyParser {

    private final MarkdownBody body;
    private final Problems problems;
    private final LabelledParts labelled;
    private final Map<SectionKind, Prose> prose = new EnumMap<>(SectionKind.class);
    private final Map<SectionKind, List<Part>> parts = new EnumMap<>(SectionKind.class);
    private final List<Prose> takeaways = new ArrayList<>();
    private final List<Moment> day = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();
    private final List<Section> more = new ArrayList<>();

    RoleBodyParser(MarkdownBody body, List<Reference> references, Problems problems) {
        this.body = body;
        this.problems = problems;
        this.labelled = new LabelledParts(body, references, problems);
    }

    RoleBody parse() {
        List<Part> sections = body.parts();
        Part before = sections.get(0);
        before.nodes().stream()
                .filter(node -> !(node instanceof Heading))
                .findFirst()
                .ifPresent(text ->
                        problems.error(body.at(text), "text before the first heading", "put it under '## Overview'"));
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
        SectionKind kind = SectionKind.of(section.heading()).orElse(null);
        if (kind == null) {
            own(section);
            return;
        }
        if (prose.containsKey(kind) || parts.containsKey(kind)) {
            problems.error(section.at(), "'" + section.heading() + "' stands twice", "join the two sections");
            return;
        }
        switch (kind) {
            case DUTIES, PATH, GLOBAL_OUTLOOK, MISTAKES -> split(kind, section);
            case QUESTIONS -> {
                split(kind, section);
                parts(kind).forEach(this::question);
            }
            case KEY_TAKEAWAYS -> list(kind, section).forEach(item -> takeaways.add(body.line(item)));
            case DAY -> list(kind, section).forEach(item -> day.add(labelled.moment(item)));
            default -> keep(kind, body.prose(section.nodes()));
        }
    }

    private void keep(SectionKind kind, Prose text) {
        if (!text.isEmpty()) {
            prose.put(kind, text);
        }
    }

    /** One thing for each heading of rank three; what stands before the first is the section's own prose. */
    private void split(SectionKind kind, Part section) {
        List<Part> all = body.parts(section);
        keep(kind, body.prose(all.get(0).nodes()));
        parts.put(kind, all.subList(1, all.size()));
        for (Part part : parts(kind)) {
            if (part.isEmpty()) {
                problems.error(
                        part.at(), "nothing stands under '" + part.heading() + "'", "write a sentence, or remove it");
            }
        }
    }

    private List<List<Node>> list(SectionKind kind, Part section) {
        Bullets bullets = Bullets.take(section);
        keep(kind, body.prose(section.nodes()));
        if (bullets.items().isEmpty() && !section.isEmpty()) {
            problems.error(section.at(), "'" + kind.label() + "' has no list", "start each item with '- '");
        }
        return bullets.items();
    }

    private Region region(Part part) {
        return new Region(part.anchor(), part.heading(), body.prose(part.nodes()));
    }

    private void question(Part part) {
        questions.add(new Question(part.anchor(), part.heading(), body.prose(part.nodes())));
    }

    /** A heading the guide doesn't know is the editor's own section; one that looks like a typing error is told. */
    private void own(Part section) {
        List<String> known =
                Arrays.stream(SectionKind.values()).map(SectionKind::label).toList();
        String near = Nearest.to(section.heading(), known).orElse(null);
        if (near != null) {
            problems.warning(
                    "unknown-section",
                    section.at(),
                    "unknown section '" + section.heading() + "'",
                    "did you mean '" + near + "'?");
        }
        Prose text = body.prose(section.nodes());
        if (text.isEmpty()) {
            problems.error(
                    section.at(), "nothing stands under '" + section.heading() + "'", "write a sentence, or remove it");
        } else if (section.heading().endsWith("?")) {
            questions.add(new Question(section.anchor(), section.heading(), text));
        } else {
            more.add(new Section(section.anchor(), section.heading(), text));
        }
    }
}
