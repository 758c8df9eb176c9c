package io.rolebook.moves;

import io.rolebook.catalog.RoleHead;
import io.rolebook.catalog.RoleInFull;
import io.rolebook.catalog.RoleMatch;
import io.rolebook.catalog.RoleNeeds;
import io.rolebook.catalog.RolesTogether;
import io.rolebook.catalog.SkillName;
import io.rolebook.catalog.Skills;
import io.rolebook.catalog.SourceNote;
import io.rolebook.catalog.Sources;
import io.rolebook.fit.Bridge;
import io.rolebook.fit.Needs;
import io.rolebook.web.Links;
import io.rolebook.web.Notes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads what the page of a move shows, in its order. */
@ApplicationScoped
class Moves {

    /** Of this many roles near the target the best to go through is chosen. */
    private static final int THIRDS = 50;

    private final RolesTogether roles;
    private final RoleNeeds needs;
    private final Skills skills;
    private final Sources sources;
    private final OfficialMoves official;

    Moves(RolesTogether roles, RoleNeeds needs, Skills skills, Sources sources, OfficialMoves official) {
        this.roles = roles;
        this.needs = needs;
        this.skills = skills;
        this.sources = sources;
        this.official = official;
    }

    MovePage page(RoleHead from, RoleHead to, boolean neighbours) {
        List<String> both = List.of(from.slug(), to.slug());
        Map<String, Needs> needed = Needs.byRole(both, needs.of(both));
        Map<String, RoleInFull> full =
                roles.inFull(both).stream().collect(Collectors.toMap(RoleInFull::slug, Function.identity()));
        Needs known = needed.get(from.slug());
        Needs wanted = needed.get(to.slug());
        Map<String, SourceNote> cited = sources.notes();
        Notes notes = new Notes(cited);
        DistanceView distance = DistanceView.of(from, to, known, wanted);
        OfficialMove tables = distance.isKnown() ? OfficialMove.NONE : official.of(from, to, notes);
        SkillsLeft left = SkillsLeft.of(known, wanted);
        PayMove pay = PayMove.of(full.get(from.slug()), full.get(to.slug()), from, to, cited, notes);
        FirstSteps steps =
                FirstSteps.of(to, full.get(to.slug()).journey(), known, wanted, named(full.get(to.slug())), notes);
        Detour detour = detour(from, to, known, wanted);
        String learn =
                Links.learn(to.slug(), Map.of("have", wanted.gap(known.skills()).meeting(known.skills())));
        return MovePage.of(from, to, neighbours, distance, left, pay, steps, detour, tables, learn, notes);
    }

    private Map<String, SkillName> named(RoleInFull role) {
        return skills.named(role.journey().steps().stream()
                .flatMap(step -> step.skills().stream())
                .distinct()
                .toList());
    }

    /** Only where nothing carries over; null if no third role helps. */
    private Detour detour(RoleHead from, RoleHead to, Needs known, Needs wanted) {
        boolean askable = !known.all().isEmpty() && !wanted.all().isEmpty();
        if (!askable || !wanted.gap(known.skills()).known().isEmpty()) {
            return null;
        }
        Map<String, RoleMatch> near = needs.matching(wanted.skills(), THIRDS).stream()
                .filter(match -> !match.slug().equals(to.slug()))
                .collect(Collectors.toMap(RoleMatch::slug, Function.identity()));
        Map<String, Needs> thirds = Needs.byRole(near.keySet(), needs.of(near.keySet()));
        return Bridge.shortest(known, wanted, thirds)
                .map(bridge -> Detour.of(bridge, near.get(bridge.role()).title(), from.slug(), to.slug()))
                .orElse(null);
    }
}
