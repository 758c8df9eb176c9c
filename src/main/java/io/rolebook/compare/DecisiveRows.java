package io.rolebook.compare;

import io.rolebook.catalog.Headline;
import io.rolebook.content.figure.Figures;
import io.rolebook.content.model.Environment;
import io.rolebook.content.model.Hours;
import io.rolebook.web.Notes;
import io.rolebook.web.Words;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The ten fields shown first: pay, outlook, entry and working conditions. */
record DecisiveRows(List<Side> sides, Notes notes) {

    /** @param hasPay whether the guide shows pay */
    static Part of(List<Side> sides, boolean hasPay, Notes notes) {
        DecisiveRows rows = new DecisiveRows(sides, notes);
        return Part.of(
                "decisive",
                "Ten things that decide",
                "",
                Stream.concat(hasPay ? rows.pay() : Stream.empty(), rows.others()));
    }

    private Stream<Row> pay() {
        return Stream.of(headline("Median pay", this::median), headline("Half earn", this::middleHalf));
    }

    private Stream<Row> others() {
        return Stream.of(
                headline("Job growth", this::growth),
                headline("Openings a year", this::openings),
                headline("Usual way in", this::education),
                Row.of("Time to qualify", sides, this::time),
                Row.of("Hours", sides, this::hours),
                Row.of("Where", sides, DecisiveRows::where),
                Row.of("Stress", sides, this::stress),
                Row.of("The catch", sides, DecisiveRows::drawback));
    }

    private Row headline(String label, Function<Headline, List<Entry>> said) {
        return Row.of(
                label,
                sides,
                side -> side.head().headline() == null
                        ? List.of()
                        : said.apply(side.head().headline()));
    }

    private List<Entry> median(Headline pay) {
        return pay.median() == null
                ? List.of()
                : figure(
                        Figures.money(pay.median(), pay.payCurrency()),
                        pay.paySource(),
                        pay.isYearly() ? pay.payOf() : pay.payPeriod().label());
    }

    private List<Entry> middleHalf(Headline pay) {
        return pay.p25() == null || pay.p75() == null
                ? List.of()
                : figure(
                        Figures.range(pay.p25(), pay.p75(), pay.p75().atLeast(), pay.payCurrency()),
                        pay.paySource(),
                        "");
    }

    private List<Entry> growth(Headline outlook) {
        return outlook.growth() == null
                ? List.of()
                : figure(
                        Figures.change(outlook.growth()),
                        outlook.outlookSource(),
                        outlook.growthTo() == null ? "" : "by " + outlook.growthTo());
    }

    private List<Entry> openings(Headline outlook) {
        return outlook.openings() == null
                ? List.of()
                : figure(Figures.count(outlook.openings()), outlook.outlookSource(), "");
    }

    private List<Entry> education(Headline entry) {
        return entry.education() == null ? List.of() : figure(entry.education().label(), entry.educationSource(), "");
    }

    private List<Entry> figure(String text, String source, String detail) {
        return List.of(Entry.figure(notes.figure(text, source), detail));
    }

    private List<Entry> time(Side side) {
        return side.full().journey().timeToQualify().stream()
                .map(time -> Entry.figure(notes.figure(time.years().label(), time.source()), ""))
                .toList();
    }

    private List<Entry> hours(Side side) {
        Hours hours = side.full().details().hours();
        return hours == null ? List.of() : List.of(Entry.of(hours.label(), "", notes.marks(hours.source())));
    }

    private static List<Entry> where(Side side) {
        List<String> places = side.head().imprint().environment().stream()
                .map(Environment::label)
                .toList();
        return places.isEmpty() ? List.of() : List.of(Entry.of(Words.list(places)));
    }

    private List<Entry> stress(Side side) {
        return Stream.ofNullable(side.full().details().ratings().stress())
                .map(rating -> Entry.figure(notes.figure(rating.level().label(), rating.source()), ""))
                .toList();
    }

    private static List<Entry> drawback(Side side) {
        return Stream.ofNullable(side.full().details().drawback())
                .map(Entry::of)
                .toList();
    }
}
