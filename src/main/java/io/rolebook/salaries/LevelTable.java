package io.rolebook.salaries;

import io.rolebook.content.model.Facet;
import io.rolebook.content.model.Level;
import io.rolebook.web.Figure;
import io.rolebook.web.Figures;
import io.rolebook.web.Links;
import io.rolebook.web.Notes;
import java.util.Arrays;
import java.util.List;

/**
 * What sources claim people earn at each level: a row a role, a column a level of which anybody says something.
 *
 * @param past whether the reader's own pay is inside a claim only because that prints no end
 */
record LevelTable(List<String> levels, List<LevelRow> rows, boolean past) {

    static final LevelTable NONE = new LevelTable(List.of(), List.of(), false);

    record LevelRow(String title, String href, List<LevelCell> cells) {}

    record LevelCell(String level, List<Claim> claims) {}

    /** @param here whether the reader's own pay is inside */
    record Claim(Figure figure, boolean here) {}

    static LevelTable of(List<RoleClaims> roles, Integer own, String currency, Notes notes) {
        List<Level> levels = Arrays.stream(Level.values())
                .filter(level ->
                        roles.stream().flatMap(role -> role.at(level)).findAny().isPresent())
                .toList();
        return new LevelTable(
                levels.stream().map(Level::label).toList(),
                roles.stream()
                        .map(role -> new LevelRow(
                                role.role().title(),
                                Links.role(role.role().slug(), Facet.SALARY),
                                levels.stream()
                                        .map(level -> cell(level, role, own, currency, notes))
                                        .toList()))
                        .toList(),
                own != null
                        && roles.stream()
                                .flatMap(role -> role.claims().stream())
                                .anyMatch(claim -> claim.currency().equals(currency)
                                        && claim.range().isPastPrint(own)));
    }

    private static LevelCell cell(Level level, RoleClaims role, Integer own, String currency, Notes notes) {
        return new LevelCell(
                level.label(),
                role.at(level)
                        .map(pay -> new Claim(
                                notes.figure(
                                        Figures.range(pay.lowest(), pay.highest(), pay.openEnded(), pay.currency()),
                                        pay.source()),
                                own != null
                                        && pay.currency().equals(currency)
                                        && pay.range().holds(own)))
                        .toList());
    }
}
