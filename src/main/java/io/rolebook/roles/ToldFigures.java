package io.rolebook.roles;

import io.rolebook.catalog.Headline;
import io.rolebook.content.figure.Figures;
import io.rolebook.content.model.Amount;
import io.rolebook.web.Notes;

/** A role's main figures in sentences for those who have not opened its page; what is stated without a method is not told. */
record ToldFigures(Headline headline, Notes notes) {

    boolean hasPay() {
        return headline != null && headline.median() != null && !notes.isStated(headline.paySource());
    }

    String median() {
        return money(headline.median());
    }

    /** Empty if there is nothing to tell, like growth. */
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

    /** Whose figures these are, where they are not counted for the role alone. */
    private String counted() {
        return headline.payOf() == null ? "" : ", counted as " + headline.payOf();
    }

    private String money(Amount amount) {
        return Figures.money(amount, headline.payCurrency());
    }
}
