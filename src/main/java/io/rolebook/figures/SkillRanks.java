package io.rolebook.figures;

import io.rolebook.catalog.ElementScore;
import io.rolebook.catalog.OccupationScore.Kind;
import io.rolebook.web.Mark;
import io.rolebook.web.Notes;
import java.util.List;

/** At which percentile among all occupations one stands by each skill, the highest first. */
public record SkillRanks(List<Mark> marks, List<ScoreTable.Bar> bars) {

    static SkillRanks of(List<ElementScore> scores, Notes notes) {
        List<ElementScore> skills =
                scores.stream().filter(score -> score.kind() == Kind.SKILL).toList();
        return new SkillRanks(
                skills.isEmpty() ? List.of() : notes.marks(List.of(skills.get(0).source())),
                skills.stream()
                        .map(score -> new ScoreTable.Bar(
                                score.element(), String.valueOf(Math.round(score.score())), score.score()))
                        .toList());
    }

    /** The highest ranks in words. */
    public String highest() {
        return ScoreTable.highest(bars);
    }

    public boolean isEmpty() {
        return bars.isEmpty();
    }
}
