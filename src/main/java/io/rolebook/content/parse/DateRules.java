package io.rolebook.content.parse;

import com.fasterxml.jackson.databind.JsonNode;
import io.rolebook.content.file.FrontMatter;
import io.rolebook.content.markdown.Text;
import io.rolebook.content.model.FigureAge;
import java.time.LocalDate;
import java.util.List;

/** What the day tells about a file: a day that cannot be meant, a review that is due, a title that names a year. */
record DateRules(FrontMatter facts, LocalDate today) {

    private static final List<String> PAST = List.of("updated", "reviewed", "retrieved", "published", "withdrawn/date");
    private static final List<String> TO_COME = List.of("publish-after", "review-by");
    private static final String YEAR_WRONG = "is the year right?";

    /** A later date is taken for a typing error. */
    private static final int MOST_YEARS_AHEAD = 10;

    void check() {
        days();
        String reviewBy = text("/review-by");
        if (!reviewBy.isEmpty() && reviewBy.compareTo(today.toString()) < 0) {
            facts.warning(
                    "review-passed",
                    "/review-by",
                    "the review was due on " + reviewBy,
                    "check the page, then set 'reviewed' and a new 'review-by'");
        }
        asOf("");
        for (int i = 0; i < facts.json().path("pay").size(); i++) {
            asOf("/pay/" + i);
            String asOf = text("/pay/" + i + "/as-of");
            if (!asOf.isEmpty() && FigureAge.isOld(asOf, today)) {
                facts.warning(
                        "old-figures", "/pay/" + i + "/as-of", "the figures are from " + asOf, "look for newer ones");
            }
        }
        for (int i = 0; i < facts.json().path("tables").size(); i++) {
            asOf("/tables/" + i);
            projection("/tables/" + i);
        }
        for (int i = 0; i < facts.json().path("outlook").size(); i++) {
            projection("/outlook/" + i);
        }
        boolean isSource = facts.json().has("method");
        if (!isSource && Text.YEAR.matcher(text("/title")).find()) {
            facts.warning("year-in-heading", "/title", "a year in the title", "it grows old; leave it out");
        }
    }

    /** What is published on a day to come may have been written for it; a day that begins elsewhere is none to come. */
    private void days() {
        for (String key : PAST) {
            String day = text("/" + key);
            if (isAfter(day, today.plusDays(1)) && day.compareTo(text("/publish-after")) > 0) {
                String name = key.substring(key.indexOf('/') + 1);
                facts.error("/" + key, "the day of '" + name + "' is still to come", YEAR_WRONG);
            }
        }
        String published = text("/published");
        String retrieved = text("/retrieved");
        int shared = Math.min(published.length(), retrieved.length());
        if (retrieved.substring(0, shared).compareTo(published.substring(0, shared)) < 0) {
            facts.error("/retrieved", "it was read before it was published", "is one of the years wrong?");
        }
        for (String key : TO_COME) {
            if (isAfter(text("/" + key), today.plusYears(MOST_YEARS_AHEAD))) {
                String what = "the day of '" + key + "' is more than " + MOST_YEARS_AHEAD + " years ahead";
                facts.error("/" + key, what, YEAR_WRONG);
            }
        }
    }

    /** Guides to next year's pay come out the year before. */
    private void asOf(String within) {
        if (isAfter(text(within + "/as-of"), today.plusYears(1))) {
            facts.error(within + "/as-of", "the day of 'as-of' is more than a year ahead", YEAR_WRONG);
        }
    }

    private void projection(String at) {
        JsonNode projection = facts.json().at(at);
        if (projection.has("to")
                && projection.path("to").asInt() <= projection.path("from").asInt()) {
            facts.error(at + "/to", "the projection ends before it begins", "swap 'from' and 'to'");
        }
    }

    private String text(String pointer) {
        return facts.json().at(pointer).asText();
    }

    private static boolean isAfter(String day, LocalDate latest) {
        return day.compareTo(latest.toString()) > 0;
    }
}
