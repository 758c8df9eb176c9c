package io.rolebook.moves;

import io.rolebook.catalog.ElementScore;
import io.rolebook.catalog.NearOccupation;
import io.rolebook.catalog.OccupationFigures;
import io.rolebook.catalog.OccupationScore;
import io.rolebook.catalog.OccupationSummary;
import io.rolebook.catalog.OccupationTables;
import io.rolebook.catalog.Occupations;
import io.rolebook.catalog.RoleHead;
import io.rolebook.content.model.Term;
import io.rolebook.content.model.WorkExperience;
import io.rolebook.moves.OfficialMove.Line;
import io.rolebook.web.Figure;
import io.rolebook.web.Links;
import io.rolebook.web.Notes;
import io.rolebook.web.Sentence;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what official tables say of the occupations of two roles. */
@ApplicationScoped
class OfficialMoves {

    private static final int NEAREST = 20;
    private static final int SKILLS = 3;

    private final Occupations occupations;
    private final OccupationTables tables;

    OfficialMoves(Occupations occupations, OccupationTables tables) {
        this.occupations = occupations;
        this.tables = tables;
    }

    /** Nothing unless each role has official pay, which names its occupation. */
    OfficialMove of(RoleHead from, RoleHead to, Notes notes) {
        Optional<OccupationSummary> start = occupation(from);
        Optional<OccupationSummary> end = occupation(to);
        return start.isEmpty() || end.isEmpty() ? OfficialMove.NONE : of(from, to, start.get(), end.get(), notes);
    }

    private Optional<OccupationSummary> occupation(RoleHead role) {
        return role.headline() == null || role.headline().payCode() == null
                ? Optional.empty()
                : occupations.summary(role.headline().payCode());
    }

    private OfficialMove of(RoleHead from, RoleHead to, OccupationSummary start, OccupationSummary end, Notes notes) {
        List<NearOccupation> near = occupations.near(start.code(), NEAREST);
        List<String> codes = near.stream().map(NearOccupation::code).toList();
        boolean isNear = start.code().equals(end.code()) || codes.contains(end.code());
        return new OfficialMove(
                closeness(start, end, near, notes),
                isNear ? null : through(from, to, near, occupations.near(end.code(), NEAREST)),
                requirements(start.figures(), end.figures(), notes),
                skills(start, end, notes));
    }

    private static Sentence closeness(
            OccupationSummary start, OccupationSummary end, List<NearOccupation> near, Notes notes) {
        if (start.code().equals(end.code())) {
            return Sentence.of("Official tables count both in one occupation, " + start.title() + ".");
        }
        if (near.isEmpty()) {
            return Sentence.of("");
        }
        int place = near.stream().map(NearOccupation::code).toList().indexOf(end.code()) + 1;
        String among = near.size() == 1
                ? " the one occupation nearest to "
                : " the " + near.size() + " occupations nearest to ";
        String which = near.size() == 1 ? "" : place > 0 ? " number " + place + " of" : " among";
        String said = "Official tables " + (place == 0 ? "don’t call " : "call ") + end.title() + which + among
                + start.title() + ".";
        return new Sentence(said, notes.marks(List.of(near.get(0).source())));
    }

    private static OfficialMove.Through through(
            RoleHead from, RoleHead to, List<NearOccupation> here, List<NearOccupation> there) {
        List<String> roles = there.stream().map(NearOccupation::role).toList();
        return here.stream()
                .filter(near -> near.role() != null && roles.contains(near.role()))
                .filter(near -> !near.role().equals(from.slug()) && !near.role().equals(to.slug()))
                .findFirst()
                .map(near -> new OfficialMove.Through(
                        near.title(), Links.move(from.slug(), near.role()), Links.move(near.role(), to.slug())))
                .orElse(null);
    }

    private static List<Line> requirements(OccupationFigures start, OccupationFigures end, Notes notes) {
        return Stream.of(
                        line("Typical entry education", start, end, OccupationFigures::education, notes),
                        line("Experience in a related occupation", start, end, OccupationFigures::experience, notes),
                        line("Training on the job", start, end, OccupationFigures::training, notes))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Null where neither needs anything. */
    private static Line line(
            String label,
            OccupationFigures start,
            OccupationFigures end,
            Function<OccupationFigures, Term> field,
            Notes notes) {
        Term from = field.apply(start);
        Term to = field.apply(end);
        return isNothing(from) && isNothing(to)
                ? null
                : new Line(label, figure(from, start, notes), figure(to, end, notes));
    }

    private static boolean isNothing(Term said) {
        return said == null || said.label().equals(WorkExperience.NONE.label());
    }

    private static Figure figure(Term said, OccupationFigures figures, Notes notes) {
        return said == null ? null : notes.figure(said.label(), figures.entrySource());
    }

    private List<Line> skills(OccupationSummary start, OccupationSummary end, Notes notes) {
        List<ElementScore> ranks =
                tables.scores(List.of(start.code(), end.code()), List.of(OccupationScore.Kind.SKILL));
        Map<String, ElementScore> own = ranks.stream()
                .filter(rank -> rank.code().equals(start.code()))
                .collect(Collectors.toMap(ElementScore::element, Function.identity(), (one, other) -> one));
        return ranks.stream()
                .filter(rank -> rank.code().equals(end.code()) && own.containsKey(rank.element()))
                .filter(rank -> rank.score() > own.get(rank.element()).score())
                .sorted(Comparator.comparing(rank -> own.get(rank.element()).score() - rank.score()))
                .limit(SKILLS)
                .map(rank -> new Line(rank.element(), rank(own.get(rank.element()), notes), rank(rank, notes)))
                .toList();
    }

    private static Figure rank(ElementScore rank, Notes notes) {
        return notes.figure(String.valueOf(Math.round(rank.score())), rank.source());
    }
}
