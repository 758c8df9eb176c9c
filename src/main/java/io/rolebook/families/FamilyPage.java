package io.rolebook.families;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import io.rolebook.catalog.RoleSummary;
import io.rolebook.catalog.SourceNote;
import io.rolebook.catalog.TextHead;
import io.rolebook.figures.RankedOccupations;
import io.rolebook.web.Block;
import io.rolebook.web.Contents;
import io.rolebook.web.Crumb;
import io.rolebook.web.Dates;
import io.rolebook.web.Links;
import io.rolebook.web.Note;
import io.rolebook.web.Notes;
import io.rolebook.web.Page;
import io.rolebook.web.RoleGroup;
import io.rolebook.web.RoleRow;
import io.rolebook.web.Rows;
import io.rolebook.web.Words;
import io.rolebook.web.graph.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One family: its text and its roles, guides before briefs.
 *
 * @param filter the list of its roles, to filter and to sort
 */
@CheckedTemplate(basePath = "families", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record FamilyPage(
        Page page,
        List<Crumb> contents,
        RawString intro,
        List<Note> introNotes,
        List<Block> sections,
        List<RoleGroup> roles,
        List<RoleRow> briefs,
        String filter,
        List<Crumb> rankings,
        List<Note> notes)
        implements TemplateInstance {

    private static final int NAMED = 3;

    static FamilyPage of(
            TextHead family, List<RoleSummary> roles, RankedOccupations occupations, Map<String, SourceNote> sources) {
        Notes notes = new Notes(sources);
        RawString intro = notes.prose(family.intro());
        List<Note> introNotes = notes.fresh();
        List<Block> sections = family.sections().stream()
                .map(section -> Block.of(section, notes))
                .toList();
        List<RoleGroup> rows =
                RoleGroup.of(roles.stream().filter(role -> !role.brief()).toList(), notes);
        List<RoleRow> briefs = Rows.of(roles.stream().filter(RoleSummary::brief), role -> RoleRow.withPay(role, notes));
        Stream<LocalDate> days = Stream.concat(
                Stream.ofNullable(family.updated()), roles.stream().map(RoleSummary::updated));
        Page page = Page.of(Links.family(family.slug()), family.title(), family.summary())
                .found(family.title() + ": roles, pay and outlook", found(family, roles))
                .foundWithoutPay(family.title() + ": roles and outlook", found(family, roles))
                .under(new Crumb("Fields", Links.families()))
                .about(Subject.COLLECTION)
                .updated(Dates.newest(days));
        return new FamilyPage(
                page,
                new Contents().addAll(sections).add(true, "roles", "Its roles").list(),
                intro,
                introNotes,
                sections,
                rows,
                briefs,
                Links.with(Links.ROLES, Map.of("family", List.of(family.slug()))),
                occupations
                        .worthShowing(family.slug())
                        .map(ranking -> ranking.link(family.slug()))
                        .toList(),
                notes.all());
    }

    private static String found(TextHead family, List<RoleSummary> roles) {
        String members = Words.some(roles.stream().map(RoleSummary::title).toList(), NAMED);
        return roles.isEmpty() ? family.summary() : family.summary() + " With " + members + ".";
    }
}
