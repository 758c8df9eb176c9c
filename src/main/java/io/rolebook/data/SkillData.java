package io.rolebook.data;

import io.rolebook.catalog.RoleNeeding;
import io.rolebook.catalog.SkillHead;
import io.rolebook.content.model.Priority;
import io.rolebook.content.model.SkillKind;
import io.rolebook.content.model.Tier;
import io.rolebook.web.Links;
import io.rolebook.web.Says;
import java.time.LocalDate;
import java.util.List;

/** A skill, tool or certification. */
record SkillData(
        @Says("Its name in addresses") String slug,
        @Says("Its title") String title,
        @Says("What sort of thing it is") SkillKind kind,
        @Says("It in one line") String summary,
        @Says("The address of its page") String page,
        @Says(value = "Who issues the certificate", optional = true) String issuer,
        @Says(value = "Its own address", optional = true) String url,
        @Says("Other names of it") List<String> aliases,
        @Says("Free places to learn it") List<ApplyingData.PlaceData> resources,
        @Says(value = "When its page last changed", optional = true) LocalDate updated,
        @Says(value = "The text before the first heading, as Markdown", optional = true) String text,
        @Says("The text under headings") List<TextData.SectionData> sections,
        @Says(
                        value =
                                "The roles that need it, those first that need it most; in /guide.json the roles say so",
                        optional = true)
                List<RoleUsing> roles,
        @Says("Every source that is named above") List<SourceData> sources,
        @Says("The page’s own remarks, to which footnotes lead") List<TextData.NoteData> notes) {

    record RoleUsing(
            @Says("The role’s slug") String slug,
            @Says("The role’s title") String title,
            @Says(value = "Where the skill stands in it; left out for a certificate that helps", optional = true)
                    Tier tier,
            @Says(value = "How much it needs it", optional = true) Priority priority,
            @Says(value = "What it is needed for", optional = true) String note,
            @Says(value = "What the role pays", optional = true) HeadlineData.MedianPay pay,
            @Says("Who names it: ids of sources") List<String> sources) {

        static RoleUsing of(RoleNeeding role, Citing citing) {
            return new RoleUsing(
                    role.slug(),
                    role.title(),
                    role.tier(),
                    role.priority(),
                    role.note(),
                    HeadlineData.of(role.headline(), citing).pay(),
                    citing.sources(role.sources()));
        }
    }

    /** @param roles those that need it, or null */
    static SkillData of(SkillHead skill, List<RoleNeeding> roles, Citing citing) {
        return new SkillData(
                skill.slug(),
                skill.title(),
                skill.kind(),
                skill.summary(),
                citing.link(Links.skill(skill.slug())),
                skill.issuer(),
                skill.url(),
                skill.aliases(),
                ApplyingData.PlaceData.of(skill.resources()),
                skill.updated(),
                citing.text(skill.intro()),
                citing.each(skill.sections(), TextData.SectionData::of),
                roles == null ? null : citing.each(roles, RoleUsing::of),
                citing.cited(),
                citing.remarks());
    }
}
