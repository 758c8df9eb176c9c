package io.rolebook.roles;

import io.rolebook.catalog.Headline;
import io.rolebook.content.figure.Figures;
import io.rolebook.content.model.Amount;
import io.rolebook.web.Notes;
import io.rolebook.web.Words;

/** The main figures of a role in sentences for snippets, without figures of sources that name no method. */
record SnippetFigures(Headline headline, Notes notes) {

    /** So much of an occupation's name leaves room for the rest. */
    private static final int NAME = 80;

    boolean hasPay() {
        return headline != null && headline.median() != null && !notes.isStated(headline.paySource());
    }

    String median() {
        return money(headline.median());
    }

    /** Empty if there is no pay; growth likewise. */
    String pay() {
        return hasPay() ? "Median pay " + median() + " a year" + counted() + "." : "";
    }

    String spread() {
        String most = headline.p10() == null || headline.p90() == null
                ? ""
                : ", eight in ten between " + money(headline.p10()) + " and " + money(headline.p90());
        return "half earn more than " + median() + " a year" + most + counted() + ".";
    }

    String growth() {
        if (headline == null || headline.growth() == null || notes.isStated(headline.outlookSource())) {
            return "";
        }
        String span = (headline.growthFrom() == null ? " " : " from ")
                + headline.growthYears().words();
        return "Jobs " + Figures.change(headline.growth()) + span + ".";
    }

    /** The occupation that the figures are of, if it is not counted for this role alone. */
    private String counted() {
        return headline.payOf() == null ? "" : ", counted as " + Words.cut(headline.payOf(), NAME);
    }

    private String money(Amount amount) {
        return Figures.money(amount, headline.payCurrency());
    }
}
