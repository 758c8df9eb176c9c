package io.rolebook.compare;

import io.rolebook.catalog.Headline;
import io.rolebook.content.figure.Figures;
import io.rolebook.content.model.Environment;
import io.rolebook.web.Words;
import java.util.List;
import java.util.stream.Stream;

/** The ten fields shown first: pay, outlook, entry and working conditions. */
final class DecisiveRows {

    private DecisiveRows() {}

    /** @param hasPay whether the guide shows pay */
    static Part of(Table table, boolean hasPay) {
        Stream<Row> pay = hasPay
                ? Stream.of(
                        table.headline("Median pay", headline -> median(table, headline)),
                        table.headline("Half earn", headline -> middleHalf(table, headline)))
                : Stream.empty();
        return Part.of("decisive", "Ten things that decide", Stream.concat(pay, others(table)));
    }

    private static Entry median(Table table, Headline pay) {
        return pay.median() == null
                ? null
                : table.figure(
                        Figures.money(pay.median(), pay.payCurrency()),
                        pay.paySource(),
                        pay.isYearly() ? pay.payOf() : pay.payPeriod().label());
    }

    private static Entry middleHalf(Table table, Headline pay) {
        return pay.p25() == null || pay.p75() == null
                ? null
                : table.figure(
                        Figures.range(pay.p25(), pay.p75(), pay.p75().atLeast(), pay.payCurrency()),
                        pay.paySource(),
                        "");
    }

    private static Stream<Row> others(Table table) {
        return Stream.of(
                table.headline(
                        "Job growth",
                        outlook -> outlook.growth() == null
                                ? null
                                : table.figure(
                                        Figures.change(outlook.growth()),
                                        outlook.outlookSource(),
                                        outlook.growthTo() == null ? "" : "by " + outlook.growthTo())),
                table.headline(
                        "Openings a year",
                        outlook -> outlook.openings() == null
                                ? null
                                : table.figure(Figures.count(outlook.openings()), outlook.outlookSource(), "")),
                table.headline(
                        "Usual way in",
                        entry -> entry.education() == null
                                ? null
                                : table.figure(entry.education().label(), entry.educationSource(), "")),
                table.row("Time to qualify", side -> side.full().journey().timeToQualify().stream()
                        .map(time -> table.figure(time.years().label(), time.source(), ""))),
                table.row(
                        "Hours", side -> Stream.ofNullable(side.full().details().hours())
                                .map(hours -> table.text(hours.label(), "", hours.source()))),
                table.row("Where", DecisiveRows::where),
                WorkRows.stress(table),
                table.row("The catch", side -> Stream.ofNullable(
                                side.full().details().drawback())
                        .map(Entry::of)));
    }

    private static Stream<Entry> where(Side side) {
        List<String> places = side.head().imprint().environment().stream()
                .map(Environment::label)
                .toList();
        return places.isEmpty() ? Stream.empty() : Stream.of(Entry.of(Words.list(places)));
    }
}
