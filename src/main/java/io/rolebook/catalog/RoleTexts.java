package io.rolebook.catalog;

import io.rolebook.content.model.Keywords;
import io.rolebook.content.model.Mistake;
import io.rolebook.content.model.Moment;
import io.rolebook.content.model.Prose;
import io.rolebook.content.model.Region;
import io.rolebook.content.model.ResourceGroup;
import io.rolebook.content.model.RoleDocument;
import io.rolebook.content.model.Section;
import io.rolebook.content.model.SectionKind;
import io.rolebook.content.model.Tags;
import java.util.List;
import java.util.Map;

/**
 * What a role's file says in prose and in words; no query looks into it.
 *
 * @param sections what stands under each heading that the guide knows
 * @param more the sections under other headings
 */
public record RoleTexts(
        Map<SectionKind, Prose> sections,
        List<Prose> takeaways,
        List<Moment> day,
        List<Mistake> mistakes,
        List<Region> regions,
        List<Section> more,
        List<Tags> traits,
        List<Tags> workStyle,
        List<Tags> values,
        Keywords keywords,
        List<ResourceGroup> resources) {

    static RoleTexts of(RoleDocument role) {
        return new RoleTexts(
                role.body().prose(),
                role.body().takeaways(),
                role.body().day(),
                role.body().mistakes(),
                role.body().regions(),
                role.body().more(),
                role.facts().traits(),
                role.facts().workStyle(),
                role.facts().values(),
                role.facts().keywords(),
                role.facts().resources());
    }
}
