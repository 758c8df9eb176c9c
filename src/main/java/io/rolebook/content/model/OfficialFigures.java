package io.rolebook.content.model;

import java.util.List;

/**
 * What the tables say of a role, by the occupations that its file names: the first one's figures first.
 *
 * @param history of the first occupation whose pay was counted in several years
 */
public record OfficialFigures(
        List<Counted> occupations,
        List<Pay> pay,
        PayHistory history,
        List<Outlook> outlook,
        List<Entry> entry,
        List<EducationShares> education) {

    public static final OfficialFigures NONE =
            new OfficialFigures(List.of(), List.of(), PayHistory.NONE, List.of(), List.of(), List.of());
}
