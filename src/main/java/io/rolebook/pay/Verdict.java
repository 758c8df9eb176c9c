package io.rolebook.pay;

import io.rolebook.catalog.SourceNote;
import io.rolebook.content.figure.Figures;
import io.rolebook.content.model.Amount;
import io.rolebook.content.model.Level;
import io.rolebook.content.model.Pay;
import io.rolebook.content.model.PayBand;
import io.rolebook.fit.PercentileScale;
import io.rolebook.fit.Standing;
import io.rolebook.web.Notes;
import io.rolebook.web.Sentence;
import io.rolebook.web.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Where a pay stands, in a sentence, and the figures that the sentence rests on. */
final class Verdict {

    private static final List<String> NUMBERS =
            List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");

    private Verdict() {}

    /** @param pay of the official count, for the same period and in the same currency as the amount */
    static String counted(Amount amount, Pay pay) {
        String money = Figures.money(amount, pay.currency());
        PercentileScale.Share less = PercentileScale.of(pay).below(amount);
        String people = (pay.of() == null ? "the people counted" : "the people counted as " + pay.of())
                + (pay.place() == null ? "" : " in " + pay.place());
        if (less.from() == 50 && less.to() == 50) {
            return money + " is in the middle: half of " + people + " earn less, half more.";
        }
        if (less.to() <= 25) {
            return money + " is less than " + (less.to() <= 10 ? "nine in ten" : "three quarters") + " of " + people
                    + " earn.";
        }
        if (less.from() >= 75) {
            return money + " is more than " + (less.from() >= 90 ? "nine in ten" : "three quarters") + " of " + people
                    + " earn.";
        }
        if (less.to() <= 50) {
            return money + " is below the middle: more than half of " + people + " earn more"
                    + (less.from() >= 25 ? ", a quarter or more earn less." : ".");
        }
        if (less.from() >= 50) {
            return money + " is above the middle: more than half of " + people + " earn less"
                    + (less.to() <= 75 ? ", a quarter or more earn more." : ".");
        }
        return money + " cannot be placed more closely: too few amounts are published of what " + people + " earn.";
    }

    /** {@code At junior level, two guides call it normal and one calls it low.} Empty if no guide has a band for the level. */
    static String guides(Amount amount, List<Pay> claims, Level level) {
        if (level == null) {
            return "";
        }
        List<String> calls = claims.stream()
                .map(claim -> Standing.bands(claim, level))
                .filter(bands -> !bands.isEmpty())
                .map(bands -> call(amount, bands))
                .toList();
        List<String> said = new ArrayList<>();
        for (String call : List.of("low", "normal", "high")) {
            int guides = Collections.frequency(calls, call);
            if (guides > 0) {
                String number = guides < NUMBERS.size() ? NUMBERS.get(guides) : String.valueOf(guides);
                String who = !said.isEmpty() ? "" : guides == 1 ? " guide" : " guides";
                said.add(number + who + (guides == 1 ? " calls" : " call") + " it " + call);
            }
        }
        return said.isEmpty()
                ? "No guide here has a figure for " + Words.lower(level.label()) + " level."
                : "At " + Words.lower(level.label()) + " level, " + Words.and(said) + ".";
    }

    private static String call(Amount amount, List<PayBand> bands) {
        boolean isInside = bands.stream().anyMatch(band -> band.range().holds(amount));
        boolean isBelow = bands.stream().allMatch(band -> amount.compareTo(band.min()) < 0);
        return isInside ? "normal" : isBelow ? "low" : "high";
    }

    /** The source, the number of people counted, and the date. */
    static Sentence restsOn(Pay pay, SourceNote source, Notes notes) {
        String date = pay.asOf() == null ? source.facts().asOf() : pay.asOf();
        String title = source.facts().shortTitle();
        String when = date == null || title.contains(Figures.date(date)) ? "" : " of " + Figures.date(date);
        String jobs = pay.employment() == null ? "" : Figures.count(pay.employment()) + " jobs, ";
        return new Sentence(
                "From a count, " + title + when + ": " + jobs + "beginners and leaders together.",
                notes.marks(List.of(pay.source())));
    }
}
