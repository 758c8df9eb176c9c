package io.rolebook.compare;

import io.rolebook.catalog.Duties;
import io.rolebook.catalog.OccupationScore;
import io.rolebook.catalog.OccupationSummary;
import io.rolebook.catalog.OccupationTables;
import io.rolebook.catalog.Occupations;
import io.rolebook.catalog.Redirect;
import io.rolebook.catalog.Redirects;
import io.rolebook.catalog.RoleMatch;
import io.rolebook.catalog.RoleNeeds;
import io.rolebook.catalog.RolesTogether;
import io.rolebook.catalog.RolesTogether.RoleInFull;
import io.rolebook.catalog.SkillName;
import io.rolebook.catalog.Skills;
import io.rolebook.catalog.SourceNote;
import io.rolebook.catalog.Sources;
import io.rolebook.content.model.Counted;
import io.rolebook.content.model.Pay;
import io.rolebook.web.Note;
import io.rolebook.web.Notes;
import io.rolebook.web.Site;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads what the pages need; the number of queries does not depend on the number of roles, and an occupation takes one more. */
@ApplicationScoped
class Comparisons {

    /** More than are shown, since some of them are chosen already. */
    private static final int NEAR = 12;

    private final RolesTogether roles;
    private final Redirects redirects;
    private final RoleNeeds needs;
    private final Duties duties;
    private final Skills skills;
    private final Sources sources;
    private final Occupations occupations;
    private final OccupationTables tables;
    private final Site site;

    Comparisons(
            RolesTogether roles,
            Redirects redirects,
            RoleNeeds needs,
            Duties duties,
            Skills skills,
            Sources sources,
            Occupations occupations,
            OccupationTables tables,
            Site site) {
        this.roles = roles;
        this.redirects = redirects;
        this.needs = needs;
        this.duties = duties;
        this.skills = skills;
        this.sources = sources;
        this.occupations = occupations;
        this.tables = tables;
        this.site = site;
    }

    Choice choice(RequestedRoles requested) {
        List<Redirect> moved = redirects
                .from(requested.slugs().stream().map(slug -> "roles/" + slug).toList())
                .stream()
                .filter(old -> old.withdrawn() == null)
                .toList();
        List<OccupationSummary> counted = occupations.named(requested.slugs(), requested.titles());
        Map<String, String> called = requested.standing(counted);
        called.putAll(roles.called(requested.bySlug().values()));
        List<String> slugs = new ArrayList<>(requested.slugs());
        moved.forEach(old -> slugs.add(old.target().substring("roles/".length())));
        slugs.addAll(called.values());
        List<OccupationSummary> alone =
                counted.stream().filter(each -> each.role() == null).toList();
        return Choice.of(requested, roles.heads(slugs, requested.titles()), alone, moved, called);
    }

    ChooserPage chooser(Choice choice) {
        List<Side> sides = Side.of(choice.roles(), Map.of(), needs.of(choice.slugs()), Map.of());
        return ChooserPage.of(choice, Tray.of(choice, near(sides), roles.names(Tray.LIST + 1)));
    }

    ComparePage comparison(Choice choice) {
        List<String> slugs = choice.slugs();
        Map<String, SourceNote> known = sources.notes();
        Map<String, RoleInFull> full = new HashMap<>(roles.inFull(slugs));
        choice.occupations()
                .values()
                .forEach(each -> full.put(each.slug(), OccupationSide.full(each, pay(each, known))));
        List<Side> sides = Side.of(choice.roles(), full, needs.of(slugs), duties.of(slugs));
        Table table = new Table(sides, known, new Notes(known));
        List<Difference> differences = sides.stream()
                .skip(1)
                .map(side -> Difference.of(sides.get(0), side, site.hasPay(), table.notes()))
                .toList();
        Part decisive = DecisiveRows.of(table, site.hasPay());
        List<Note> first = table.notes().fresh();
        List<Part> parts = new ArrayList<>(List.of(GlanceRows.of(table), PayRows.of(table), OutlookRows.of(table)));
        // Roles alone have guides to say it better, and four of them would not fit the first round trip with it
        if (!choice.occupations().isEmpty()) {
            parts.add(tables(table));
        }
        parts.addAll(SkillRows.of(table));
        parts.addAll(List.of(
                WorkRows.duties(table),
                WorkRows.setting(table),
                WayRows.of(table, certificates(sides)),
                CareerRows.of(table),
                MoreRows.of(table)));
        Tray tray = Tray.of(choice, near(sides), roles.names(Tray.LIST + 1));
        return ComparePage.of(
                choice, tray, differences, decisive, first, parts, table.notes().fresh());
    }

    /** The newest figures of the whole country, as those of a role have them: the date only where it is not their source's. */
    private List<Pay> pay(OccupationSummary occupation, Map<String, SourceNote> known) {
        return tables.pay(occupation.code()).stream()
                .filter(pay -> pay.newest() && pay.place() == null && known.containsKey(pay.source()))
                .map(pay -> pay.of(occupation))
                .map(pay -> pay.asOf().equals(known.get(pay.source()).facts().asOf()) ? pay.undated() : pay)
                .toList();
    }

    private Part tables(Table table) {
        List<String> codes =
                table.sides().stream().flatMap(Side::counted).map(Counted::code).toList();
        Map<String, List<String>> profiles = tables.profiles(codes);
        List<String> all = new ArrayList<>(codes);
        profiles.values().forEach(all::addAll);
        return TableRows.of(
                table,
                profiles,
                tables.scores(all, List.of(OccupationScore.Kind.INTEREST, OccupationScore.Kind.SKILL)));
    }

    private List<RoleMatch> near(List<Side> sides) {
        List<String> known = sides.stream()
                .flatMap(side -> side.needs().skills().stream())
                .distinct()
                .toList();
        return needs.matching(known, NEAR);
    }

    private Map<String, SkillName> certificates(List<Side> sides) {
        return skills.named(sides.stream()
                .flatMap(side -> side.full().certifications().stream())
                .map(certification -> certification.skill())
                .distinct()
                .toList());
    }
}
