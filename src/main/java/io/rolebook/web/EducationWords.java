package io.rolebook.web;

import io.rolebook.content.figure.Figures;
import io.rolebook.content.model.EducationLevel;
import io.rolebook.content.model.EducationShares;
import java.util.LinkedHashMap;
import java.util.Map;

/** Shares of education as percentages, or in words if too few people answered. */
public final class EducationWords {

    private EducationWords() {}

    /** {@code Education called required for Software Developers}. */
    public static String caption(EducationShares shares) {
        return (shares.required() ? "Education called required for " : "Education of workers, ") + shares.of();
    }

    /** The percentage of each level to one decimal, lowest level first; none where too few answered. */
    public static Map<EducationLevel, Double> percentages(EducationShares shares) {
        Map<EducationLevel, Double> percentages = new LinkedHashMap<>();
        if (!shares.isThin()) {
            shares.shares().named().forEach((level, share) -> percentages.put(level, Math.round(share * 10) / 10.0));
        }
        return percentages;
    }

    /**
     * Who was asked, how many, and when; of too few for percentages the commonest answer. Empty where the source says none of
     * it.
     */
    public static String asked(EducationShares shares) {
        if (shares.answers() == null) {
            return "";
        }
        String who = shares.respondents() == null
                ? "people answered"
                : shares.respondents().label() + " answered";
        String when = shares.collected() == null ? "" : " by " + Figures.date(shares.collected());
        String asked = Figures.count(shares.answers()) + " " + who + when;
        return shares.isThin()
                ? asked + ", too few for percentages. Their commonest answer: "
                        + shares.commonest().label() + "."
                : asked + ".";
    }
}
