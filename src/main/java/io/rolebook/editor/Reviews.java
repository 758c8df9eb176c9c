package io.rolebook.editor;

import io.rolebook.content.Guide;
import io.rolebook.content.figure.Figures;
import io.rolebook.content.model.RoleDocument;
import io.rolebook.content.parse.Parsed;
import io.rolebook.editor.Table.Cell;
import io.rolebook.editor.Table.Row;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/** Roles whose review has passed or is due soon, the most urgent first. */
final class Reviews {

    /** A review within this many days is due. */
    private static final int SOON = 90;

    private Reviews() {}

    static Table of(Guide guide, LocalDate today) {
        return new Table(
                "reviews",
                "Reviews",
                "Pages whose review has passed or is due within " + SOON + " days.",
                "No review has passed or is due within " + SOON + " days.",
                List.of("File", "Page", "Review by", "State", "Last checked"),
                guide.files().stream()
                        .filter(file -> isDue(file, today))
                        .sorted(Comparator.comparing(file -> role(file).facts().reviewBy()))
                        .map(file -> row(file, today))
                        .toList());
    }

    private static boolean isDue(Parsed file, LocalDate today) {
        return file.document() instanceof RoleDocument role
                && role.withdrawn() == null
                && role.facts().reviewBy() != null
                && !role.facts().reviewBy().isAfter(today.plusDays(SOON));
    }

    private static RoleDocument role(Parsed file) {
        return (RoleDocument) file.document();
    }

    private static Row row(Parsed file, LocalDate today) {
        LocalDate by = role(file).facts().reviewBy();
        LocalDate last = role(file).facts().reviewed();
        long days = ChronoUnit.DAYS.between(today, by);
        String state = days < 0
                ? "passed " + ProblemList.count(-days, "day") + " ago"
                : days == 0 ? "due today" : "due in " + ProblemList.count(days, "day");
        return Row.of(
                file.path(),
                file.lineOf("/review-by").orElse(1),
                Cell.page(file),
                Cell.ranked(Figures.day(by), by.toEpochDay()),
                Cell.ranked(state, days),
                last == null ? Cell.ranked("never", 0) : Cell.ranked(Figures.day(last), last.toEpochDay()));
    }
}
