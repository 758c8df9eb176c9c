package io.rolebook.skills;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import io.rolebook.catalog.Headline;
import io.rolebook.catalog.RoleNeeding;
import io.rolebook.catalog.SkillHead;
import io.rolebook.catalog.SkillName;
import io.rolebook.catalog.SkillUse;
import io.rolebook.catalog.SourceNote;
import io.rolebook.content.figure.Figures;
import io.rolebook.web.Block;
import io.rolebook.web.Contents;
import io.rolebook.web.Crumb;
import io.rolebook.web.DataLinks;
import io.rolebook.web.Figure;
import io.rolebook.web.Links;
import io.rolebook.web.Mark;
import io.rolebook.web.Note;
import io.rolebook.web.Notes;
import io.rolebook.web.Page;
import io.rolebook.web.Rows;
import io.rolebook.web.SharedFigures;
import io.rolebook.web.Words;
import java.util.List;
import java.util.Map;

/**
 * One skill: what it is, who needs it and how much, what learning it opens, and what it goes with.
 *
 * @param goesWith other skills, with how many of this one’s roles need them too
 * @param narrowing where the roles that need it can be narrowed down, or null if there are none
 */
@CheckedTemplate(basePath = "skills", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SkillPage(
        Page page,
        List<Crumb> contents,
        SkillHead skill,
        List<Crumb> before,
        List<Crumb> after,
        RawString intro,
        List<Block> sections,
        List<Group> roles,
        String narrowing,
        List<Unlock> unlocks,
        List<SkillUse> goesWith,
        List<Note> notes)
        implements TemplateInstance {

    private static final int NAMED = 2;
    private static final int LONG = 35;

    /** @param priority how much it is needed; null, as the tier is, for a certificate */
    record Row(String title, String href, String tier, String priority, Figure pay, String note, List<Mark> marks) {}

    /** @param occupation that the roles share, or null; the pay is theirs */
    record Group(Crumb occupation, Figure pay, List<Row> roles) {}

    static SkillPage of(
            SkillHead skill,
            List<SkillName> before,
            List<SkillName> after,
            List<RoleNeeding> needing,
            List<Unlock> unlocks,
            List<SkillUse> goesWith,
            Map<String, SourceNote> sources) {
        Notes notes = new Notes(sources);
        RawString intro = notes.prose(skill.intro());
        List<Block> sections = skill.sections().stream()
                .map(section -> Block.of(section, notes))
                .toList();
        List<Group> roles =
                Rows.of(SharedFigures.of(needing, RoleNeeding::headline).stream(), group -> group(group, notes));
        Page page = Page.of(Links.skill(skill.slug()), skill.title(), skill.summary())
                .found(found(skill.title(), " and what that pays"), found(skill, needing))
                .foundWithoutPay(found(skill.title(), ""), found(skill, needing))
                .under(new Crumb("Skills", Links.skills()))
                .about(SkillTerms.of(skill))
                .updated(skill.updated())
                .alsoAs("application/json", DataLinks.skillAsJson(skill.slug()), skill.title() + " as JSON");
        return new SkillPage(
                page,
                new Contents()
                        .addAll(sections)
                        .add(!skill.resources().isEmpty(), "resources", "Where to learn it")
                        .add(true, "roles", "Who needs it")
                        .add(!unlocks.isEmpty(), "opens", "What learning it opens")
                        .add(!goesWith.isEmpty(), "goes-with", "What it goes with")
                        .list(),
                skill,
                links(before),
                links(after),
                intro,
                sections,
                roles,
                needing.stream().anyMatch(role -> role.tier() != null)
                        ? Links.with(Links.ROLES, Map.of("skill", List.of(skill.slug())))
                        : null,
                unlocks,
                goesWith,
                notes.all());
    }

    private static List<Crumb> links(List<SkillName> skills) {
        return skills.stream()
                .map(skill -> new Crumb(skill.title(), Links.skill(skill.slug())))
                .toList();
    }

    private static Group group(SharedFigures<RoleNeeding> group, Notes notes) {
        Figure pay = pay(group.first().headline(), notes);
        List<Row> rows = group.roles().stream()
                .map(role -> new Row(
                        role.title(),
                        Links.role(role.slug()),
                        role.tier() == null ? null : role.tier().label(),
                        role.priority() == null ? null : role.priority().label(),
                        group.isShared() ? null : pay,
                        role.note(),
                        notes.marks(role.sources())))
                .toList();
        return new Group(group.occupation(), pay, rows);
    }

    /** A long name fills a search result by itself. */
    private static String found(String title, String more) {
        return title.length() > LONG ? title : title + ": who needs it" + more;
    }

    private static String found(SkillHead skill, List<RoleNeeding> needing) {
        String roles = Words.some(needing.stream().map(RoleNeeding::title).toList(), NAMED);
        return needing.isEmpty() ? skill.summary() : skill.summary() + " For " + roles + ".";
    }

    private static Figure pay(Headline headline, Notes notes) {
        return headline == null || headline.median() == null
                ? null
                : notes.figure(Figures.money(headline.median(), headline.payCurrency()), headline.paySource());
    }
}
