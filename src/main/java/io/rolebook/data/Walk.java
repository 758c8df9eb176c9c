package io.rolebook.data;

import io.rolebook.catalog.PageName;
import io.rolebook.catalog.SkillUse;
import io.rolebook.catalog.SourceNote;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * A walk through the whole guide, a few roles at a time: no more than one batch is in memory, and a slow reader never
 * keeps the database waiting. If the content changes on the way, the walk breaks off: a file never mixes two versions.
 */
@ApplicationScoped
public class Walk {

    /** Roles that are read at once. */
    static final int BATCH = 40;

    private final Reading reading;

    Walk(Reading reading) {
        this.reading = reading;
    }

    /** Takes what is read, one piece after the other. */
    interface Step<T> {
        void take(T piece) throws IOException;
    }

    /** @param link how an address of the guide is written */
    Way start(UnaryOperator<String> link) {
        return new Way(reading.outline(), link);
    }

    final class Way {

        private final Reading.Outline outline;
        private final UnaryOperator<String> link;

        private Way(Reading.Outline outline, UnaryOperator<String> link) {
            this.outline = outline;
            this.link = link;
        }

        /** To one role alone, if it is there. */
        Optional<Way> only(String slug) {
            List<PageName> one = outline.roles().stream()
                    .filter(role -> role.slug().equals(slug))
                    .toList();
            Reading.Outline narrow = new Reading.Outline(outline.edition(), one, outline.skills(), outline.sources());
            return one.isEmpty() ? Optional.empty() : Optional.of(new Way(narrow, link));
        }

        /** To the roles of one family, and to no skill. */
        Way inFamily(String family) {
            List<PageName> its = named(reading.rolesOf(family));
            return new Way(new Reading.Outline(outline.edition(), its, List.of(), outline.sources()), link);
        }

        /** To everything but the roles of families. */
        Way withoutFamilies() {
            Set<String> alone = reading.rolesWithoutFamily();
            return new Way(
                    new Reading.Outline(outline.edition(), named(alone), outline.skills(), outline.sources()), link);
        }

        private List<PageName> named(Set<String> slugs) {
            return outline.roles().stream()
                    .filter(role -> slugs.contains(role.slug()))
                    .toList();
        }

        List<PageName> names() {
            return outline.roles();
        }

        List<SkillUse> skillNames() {
            return outline.skills();
        }

        Map<String, SourceNote> sources() {
            return outline.sources();
        }

        void eachSource(Step<SourceData> step) throws IOException {
            for (SourceNote source : new TreeMap<>(outline.sources()).values()) {
                step.take(SourceData.of(source, link));
            }
        }

        void families(Step<TextData> step) throws IOException {
            each(() -> reading.families(outline.sources(), link), step);
        }

        void pages(Step<TextData> step) throws IOException {
            each(() -> reading.pages(outline.sources(), link), step);
        }

        void skills(Step<SkillData> step) throws IOException {
            List<String> slugs = outline.skills().stream().map(SkillUse::slug).toList();
            for (int i = 0; i < slugs.size(); i += BATCH) {
                List<String> batch = slugs.subList(i, Math.min(i + BATCH, slugs.size()));
                each(() -> reading.skills(batch, outline.sources(), link), step);
            }
        }

        void roles(Step<RoleData> step) throws IOException {
            List<String> slugs = outline.roles().stream().map(PageName::slug).toList();
            for (int i = 0; i < slugs.size(); i += BATCH) {
                List<String> batch = slugs.subList(i, Math.min(i + BATCH, slugs.size()));
                each(() -> reading.roles(batch, outline.sources(), link), step);
            }
        }

        /** What was read counts only if it is of the content that the way began with. */
        private <T> void each(Supplier<List<T>> read, Step<T> step) throws IOException {
            Reading.Batch<T> batch = reading.batch(read);
            if (batch.edition() != outline.edition()) {
                throw new IOException("the content changed while the guide was being written");
            }
            for (T piece : batch.pieces()) {
                step.take(piece);
            }
        }
    }
}
