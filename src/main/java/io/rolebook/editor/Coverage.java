package io.rolebook.editor;

import io.rolebook.content.Guide;
import io.rolebook.content.model.Duty;
import io.rolebook.content.model.Keywords;
import io.rolebook.content.model.Moment;
import io.rolebook.content.model.Prose;
import io.rolebook.content.model.Question;
import io.rolebook.content.model.Ratings;
import io.rolebook.content.model.Region;
import io.rolebook.content.model.RoleBody;
import io.rolebook.content.model.RoleDocument;
import io.rolebook.content.model.RoleFacts;
import io.rolebook.content.model.SectionKind;
import io.rolebook.content.model.Step;
import io.rolebook.content.parse.Parsed;
import io.rolebook.editor.Table.Cell;
import io.rolebook.editor.Table.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The extent of each section of each role: words of prose, or else whether the front matter has facts for it. */
final class Coverage {

    private static final long MISSING = -1;

    private Coverage() {}

    static Table of(Guide guide) {
        List<String> columns = new ArrayList<>(List.of("File", "Role", "Missing", "All words"));
        Arrays.stream(SectionKind.values()).map(SectionKind::label).forEach(columns::add);
        return new Table(
                "coverage",
                "Coverage",
                "A number counts the words under a heading; “facts” means that the front matter has something to show"
                        + " there and no prose stands beside it.",
                "There is no role yet.",
                columns,
                guide.files().stream()
                        .filter(file -> file.document() instanceof RoleDocument role && role.withdrawn() == null)
                        .map(file -> row(file, (RoleDocument) file.document()))
                        .toList());
    }

    private static Row row(Parsed file, RoleDocument role) {
        List<Cell> sections = Arrays.stream(SectionKind.values())
                .map(kind -> section(role, kind))
                .toList();
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.page(file));
        cells.add(Cell.number(
                sections.stream().filter(cell -> cell.number() == MISSING).count()));
        cells.add(Cell.number(
                sections.stream().mapToLong(cell -> Math.max(0, cell.number())).sum()));
        cells.addAll(sections);
        return new Row(file.path(), 1, cells);
    }

    private static Cell section(RoleDocument role, SectionKind kind) {
        int words = Stream.concat(Stream.of(role.body().prose(kind)), shaped(role.body(), kind))
                .mapToInt(Prose::words)
                .sum();
        if (words > 0) {
            return Cell.number(words);
        }
        return hasFacts(role.facts(), kind) ? Cell.ranked("facts", 0) : Cell.ranked("missing", MISSING);
    }

    /** What stands under the section's own headings and bullets. */
    private static Stream<Prose> shaped(RoleBody body, SectionKind kind) {
        return switch (kind) {
            case KEY_TAKEAWAYS -> body.takeaways().stream();
            case DUTIES -> body.duties().stream().flatMap(Duty::all);
            case DAY -> body.day().stream().map(Moment::prose);
            case PATH -> body.steps().stream().map(Step::prose);
            case MISTAKES -> body.mistakes().stream().flatMap(mistake -> Stream.of(mistake.prose(), mistake.instead()));
            case GLOBAL_OUTLOOK -> body.regions().stream().map(Region::prose);
            case QUESTIONS -> body.questions().stream().map(Question::answer);
            default -> Stream.empty();
        };
    }

    private static boolean hasFacts(RoleFacts facts, SectionKind kind) {
        return switch (kind) {
            case WORK_SETTING -> !facts.environment().isEmpty();
            case STRESS -> !facts.ratings().equals(new Ratings(null, null));
            case SKILLS -> !facts.needs().all().isEmpty();
            case PATH -> !facts.routes().isEmpty();
            case PAY -> !facts.pay().isEmpty();
            case EDUCATION -> !facts.education().isEmpty();
            case STAGES -> !facts.stages().isEmpty();
            case RESUME -> !facts.keywords().equals(Keywords.NONE);
            case LEARNING -> !facts.resources().isEmpty();
            case OUTLOOK -> !facts.outlook().isEmpty();
            default -> false;
        };
    }
}
