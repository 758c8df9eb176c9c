package io.rolebook.salaries;

import io.rolebook.catalog.PayAtLevel;
import io.rolebook.catalog.RoleSummary;
import io.rolebook.content.model.Facet;
import io.rolebook.content.model.Level;
import io.rolebook.web.Figure;
import io.rolebook.web.Figures;
import io.rolebook.web.Links;
import io.rolebook.web.Notes;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What sources claim people earn at each level: a row a role, a column a level of which anybody says something. */
record LevelTable(List<String> levels, List<LevelRow> rows) {

    static final LevelTable NONE = new LevelTable(List.of(), List.of());

    record LevelRow(String title, String href, List<LevelCell> cells) {}

    record LevelCell(String level, List<Claim> claims) {}

    /** @param here whether the reader's own pay is inside */
    record Claim(Figure figure, boolean here) {}

    static LevelTable of(List<RoleSummary> roles, List<PayAtLevel> pays, Integer own, String currency, Notes notes) {
        Map<String, List<PayAtLevel>> byRole = pays.stream().collect(Collectors.groupingBy(PayAtLevel::role));
        List<RoleSummary> known =
                roles.stream().filter(role -> byRole.containsKey(role.slug())).toList();
        List<Level> levels = Arrays.stream(Level.values())
                .filter(level -> known.stream()
                        .flatMap(role -> byRole.get(role.slug()).stream())
                        .anyMatch(pay -> pay.level() == level))
                .toList();
        return new LevelTable(
                levels.stream().map(Level::label).toList(),
                known.stream()
                        .map(role -> new LevelRow(
                                role.title(),
                                Links.role(role.slug(), Facet.SALARY),
                                levels.stream()
                                        .map(level -> cell(level, byRole.get(role.slug()), own, currency, notes))
                                        .toList()))
                        .toList());
    }

    private static LevelCell cell(Level level, List<PayAtLevel> pays, Integer own, String currency, Notes notes) {
        return new LevelCell(
                level.label(),
                pays.stream()
                        .filter(pay -> pay.level() == level)
                        .map(pay -> new Claim(
                                notes.figure(
                                        Figures.range(pay.lowest(), pay.highest(), pay.openEnded(), pay.currency()),
                                        pay.source()),
                                own != null && pay.currency().equals(currency) && contains(pay, own)))
                        .toList());
    }

    private static boolean contains(PayAtLevel pay, int own) {
        return own >= pay.lowest() && (own <= pay.highest() || pay.openEnded());
    }
}
