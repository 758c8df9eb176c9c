package io.rolebook.moves;

import io.quarkus.qute.TemplateInstance;
import io.rolebook.catalog.Journeys;
import io.rolebook.catalog.Journeys.Journey;
import io.rolebook.catalog.PayFigures;
import io.rolebook.catalog.RoleHead;
import io.rolebook.catalog.RoleMatch;
import io.rolebook.catalog.RoleNeeds;
import io.rolebook.catalog.Roles;
import io.rolebook.catalog.SkillName;
import io.rolebook.catalog.Skills;
import io.rolebook.catalog.Snapshot;
import io.rolebook.catalog.SourceNote;
import io.rolebook.catalog.Sources;
import io.rolebook.content.model.Pay;
import io.rolebook.content.model.Prose;
import io.rolebook.content.model.SectionKind;
import io.rolebook.fit.Bridge;
import io.rolebook.fit.Needs;
import io.rolebook.fit.PayChange;
import io.rolebook.web.Crumb;
import io.rolebook.web.Links;
import io.rolebook.web.Notes;
import io.rolebook.web.Sentence;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** {@code /roles/{from}/to/{to}}: moving from one role to another. */
@Path(Links.ROLES + "/{from}/to/{to}")
@Produces(MediaType.TEXT_HTML)
@Snapshot
class MoveResource {

    /** Of this many roles near the target the best to go through is chosen. */
    private static final int THIRDS = 50;

    private final Roles roles;
    private final PayFigures figures;
    private final Journeys journeys;
    private final RoleNeeds needs;
    private final Skills skills;
    private final Sources sources;
    private final OfficialMoves official;

    MoveResource(
            Roles roles,
            PayFigures figures,
            Journeys journeys,
            RoleNeeds needs,
            Skills skills,
            Sources sources,
            OfficialMoves official) {
        this.roles = roles;
        this.figures = figures;
        this.journeys = journeys;
        this.needs = needs;
        this.skills = skills;
        this.sources = sources;
        this.official = official;
    }

    @GET
    public TemplateInstance move(String from, String to) {
        RoleHead start = roles.head(from).orElseThrow(NotFoundException::new);
        if (from.equals(to)) {
            throw new RedirectionException(Response.status(301)
                    .header(HttpHeaders.LOCATION, Links.role(from))
                    .build());
        }
        RoleHead end = roles.head(to).orElseThrow(NotFoundException::new);
        return page(start, end);
    }

    /** Reads what the page shows, in its order. */
    private MovePage page(RoleHead from, RoleHead to) {
        List<String> both = List.of(from.slug(), to.slug());
        Map<String, Needs> needed = Needs.byRole(both, needs.of(both));
        Map<String, List<Pay>> paid = figures.of(both);
        Journey journey = journeys.of(to.slug());
        Prose portfolio = roles.details(to.slug()).prose(SectionKind.PORTFOLIO);
        Needs known = needed.get(from.slug());
        Needs wanted = needed.get(to.slug());
        Map<String, SourceNote> cited = sources.notes();
        Notes notes = new Notes(cited);
        SkillsLeft left = SkillsLeft.of(known, wanted);
        PayChange change = PayChange.of(paid.get(from.slug()), paid.get(to.slug()));
        Sentence medians = change.inWords(from.title(), to.title(), notes);
        OfficialMove tables = left.isKnown() ? OfficialMove.NONE : official.of(from, to, notes);
        PayMove pay = PayMove.of(medians, change, paid, from, to, cited, notes);
        FirstSteps steps = FirstSteps.of(to, journey, portfolio, known, wanted, named(journey), notes);
        boolean isKept =
                roles.areNeighbors(from.slug(), to.slug()) && !left.carried().isEmpty();
        return new MovePage(
                MovePage.page(from, to, isKept),
                new Crumb(from.title(), Links.role(from.slug())),
                new Crumb(to.title(), Links.role(to.slug())),
                left,
                pay,
                steps,
                detour(from, to, known, wanted),
                tables,
                Links.move(to.slug(), from.slug()),
                Links.compare(both),
                Links.with(
                        Links.learn(to.slug()),
                        Map.of("have", wanted.gap(known.skills()).meeting(known.skills()))),
                notes.all());
    }

    private Map<String, SkillName> named(Journey journey) {
        return skills.named(journey.steps().stream()
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
