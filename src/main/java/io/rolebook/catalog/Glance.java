package io.rolebook.catalog;

import io.rolebook.content.model.Licensed;
import io.rolebook.content.model.Prose;
import io.rolebook.content.model.RoleDocument;
import io.rolebook.content.model.Section;
import io.rolebook.content.model.SectionKind;
import io.rolebook.content.model.Tags;
import java.util.List;

/**
 * What a role's first page says beyond its row: the overview, what to remember, whom the work suits, and the
 * drawback in one line.
 *
 * @param licensed null where no license is asked for
 */
public record Glance(
        Prose overview,
        Prose takeawaysIntro,
        List<Prose> takeaways,
        List<Tags> traits,
        List<Tags> workStyle,
        List<Tags> values,
        List<Section> more,
        String drawback,
        Licensed licensed) {

    static Glance of(RoleDocument role) {
        return new Glance(
                role.body().prose(SectionKind.OVERVIEW),
                role.body().prose(SectionKind.KEY_TAKEAWAYS),
                role.body().takeaways(),
                role.facts().traits(),
                role.facts().workStyle(),
                role.facts().values(),
                role.body().more(),
                role.facts().drawback(),
                role.facts().licensed());
    }
}
