package io.rolebook.editor;

import io.rolebook.content.Guide;
import io.rolebook.content.figure.Figures;
import io.rolebook.content.model.RoleDocument;
import io.rolebook.content.parse.Parsed;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/** Roles whose review has passed or is due soon, the most urgent first. */
record Reviews(List<Review> reviews) {

    /** A review within this many days is due. */
    static final int SOON = 90;

    /** @param days until it is due; less than none if it has passed */
    record Review(Parsed file, LocalDate by, LocalDate last, long days) {}

    static Reviews of(Guide guide, LocalDate today) {
        return new Reviews(guide.files().stream()
                .filter(file -> file.document() instanceof RoleDocument role
                        && role.withdrawn() == null
                        && role.facts().reviewBy() != null)
                .map(file -> review(file, (RoleDocument) file.document(), today))
                .filter(review -> review.days() <= SOON)
                .sorted(Comparator.comparing(Review::days))
                .toList());
    }

    private static Review review(Parsed file, RoleDocument role, LocalDate today) {
        LocalDate by = role.facts().reviewBy();
        return new Review(file, by, role.facts().reviewed(), ChronoUnit.DAYS.between(today, by));
    }

    Table table() {
        return new Table(
                "reviews",
                "Reviews",
                "Pages whose review has passed or is due within " + SOON + " days.",
                "No review has passed or is due within " + SOON + " days.",
                List.of("File", "Page", "Review by", "State", "Last checked"),
                reviews.stream().map(Reviews::row).toList());
    }

    private static Row row(Review review) {
        String state = review.days() < 0
                ? "passed " + Counts.of(-review.days(), "day") + " ago"
                : review.days() == 0 ? "due today" : "due in " + Counts.of(review.days(), "day");
        return Row.of(
                review.file().path(),
                review.file().lineOf("/review-by").orElse(1),
                Row.page(review.file()),
                Cell.ranked(Figures.day(review.by()), review.by().toEpochDay()),
                Cell.ranked(state, review.days()),
                review.last() == null
                        ? Cell.ranked("never", 0)
                        : Cell.ranked(Figures.day(review.last()), review.last().toEpochDay()));
    }
}
