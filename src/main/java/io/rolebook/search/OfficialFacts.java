package io.rolebook.search;

import io.rolebook.content.figure.Figures;
import io.rolebook.content.model.OfficialFigures;
import java.util.ArrayList;
import java.util.List;

/** The official figures of an occupation in one line of a result. */
final class OfficialFacts {

    private OfficialFacts() {}

    /** Empty where no table has any. */
    static List<String> of(OfficialFigures figures) {
        List<String> facts = new ArrayList<>();
        figures.pay().stream()
                .limit(1)
                .forEach(pay -> facts.add(
                        pay.middle() == null
                                ? "no median pay is published"
                                : "median pay " + Figures.money(pay.middle(), pay.currency()) + " "
                                        + pay.period().label()));
        figures.outlook().stream().limit(1).forEach(outlook -> {
            String years = outlook.from() == null ? "" : " from " + outlook.from() + " to " + outlook.to();
            facts.add("jobs " + Figures.change(outlook.growth()) + years);
            if (outlook.openings() != null) {
                facts.add(Figures.count(outlook.openings()) + " openings a year");
            }
        });
        figures.entry().stream()
                .limit(1)
                .filter(entry -> entry.education() != null)
                .forEach(
                        entry -> facts.add("typical entry: " + entry.education().label()));
        return facts;
    }
}
