package io.rolebook.editor;

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
import java.util.stream.Stream;

/** The extent of a section: words of prose, and whether the front matter has facts for it. */
record Extent(int words, boolean hasFacts) {

    static Extent of(RoleDocument role, SectionKind kind) {
        int words = Stream.concat(Stream.of(role.body().prose(kind)), shaped(role.body(), kind))
                .mapToInt(Prose::words)
                .sum();
        return new Extent(words, hasFacts(role.facts(), kind));
    }

    boolean isMissing() {
        return words == 0 && !hasFacts;
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
