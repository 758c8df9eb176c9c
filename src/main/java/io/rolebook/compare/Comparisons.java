package io.rolebook.compare;

import io.rolebook.catalog.Duties;
import io.rolebook.catalog.Redirect;
import io.rolebook.catalog.Redirects;
import io.rolebook.catalog.RoleMatch;
import io.rolebook.catalog.RoleNeeds;
import io.rolebook.catalog.RolesTogether;
import io.rolebook.catalog.SkillName;
import io.rolebook.catalog.Skills;
import io.rolebook.catalog.SourceNote;
import io.rolebook.catalog.Sources;
import io.rolebook.web.Note;
import io.rolebook.web.Notes;
import io.rolebook.web.Site;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads what the pages need; the number of queries does not depend on the number of roles. */
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
    private final Site site;

    Comparisons(
            RolesTogether roles,
            Redirects redirects,
            RoleNeeds needs,
            Duties duties,
            Skills skills,
            Sources sources,
            Site site) {
        this.roles = roles;
        this.redirects = redirects;
        this.needs = needs;
        this.duties = duties;
        this.skills = skills;
        this.sources = sources;
        this.site = site;
    }

    Choice choice(RequestedRoles requested) {
        List<Redirect> moved = redirects
                .from(requested.slugs().stream().map(slug -> "roles/" + slug).toList())
                .stream()
                .filter(old -> old.withdrawn() == null)
                .toList();
        Map<String, String> called = roles.called(requested.bySlug().values());
        List<String> slugs = new ArrayList<>(requested.slugs());
        moved.forEach(old -> slugs.add(old.target().substring("roles/".length())));
        slugs.addAll(called.values());
        return Choice.of(requested, roles.heads(slugs, requested.titles()), moved, called);
    }

    ChooserPage chooser(Choice choice) {
        List<Side> sides = Side.of(choice.roles(), Map.of(), needs.of(choice.slugs()), Map.of());
        return ChooserPage.of(choice, Tray.of(choice, near(sides), roles.names(Tray.LIST + 1)));
    }

    ComparePage comparison(Choice choice) {
        List<String> slugs = choice.slugs();
        List<Side> sides = Side.of(choice.roles(), roles.inFull(slugs), needs.of(slugs), duties.of(slugs));
        Map<String, SourceNote> known = sources.notes();
        Notes notes = new Notes(known);
        List<Difference> differences = new ArrayList<>();
        sides.subList(1, sides.size())
                .forEach(side -> differences.add(Difference.of(sides.get(0), side, site.hasPay(), notes)));
        Part decisive = DecisiveRows.of(sides, site.hasPay(), notes);
        List<Note> first = notes.fresh();
        List<Part> parts = new ArrayList<>();
        parts.add(GlanceRows.of(sides));
        parts.add(PayRows.of(sides, known, notes));
        parts.add(OutlookRows.of(sides, known, notes));
        parts.addAll(SkillRows.of(sides));
        parts.add(WorkRows.duties(sides));
        parts.add(WorkRows.setting(sides, notes));
        parts.add(WayRows.of(sides, certificates(sides), notes));
        parts.add(CareerRows.of(sides, notes));
        parts.add(MoreRows.of(sides, notes));
        Tray tray = Tray.of(choice, near(sides), roles.names(Tray.LIST + 1));
        return ComparePage.of(choice, tray, differences, decisive, first, parts, notes.fresh());
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
