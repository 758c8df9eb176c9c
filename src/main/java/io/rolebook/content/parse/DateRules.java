package io.rolebook.content.parse;

import com.fasterxml.jackson.databind.JsonNode;
import io.rolebook.content.file.FrontMatter;
import io.rolebook.content.file.Problems;
import io.rolebook.content.markdown.Text;
import io.rolebook.content.model.FigureAge;
import java.time.LocalDate;
import java.util.List;

/** What the day tells about a file: a day that cannot be meant, a review that is due, a title that names a year. */
final class DateRules {

    private static final List<String> PAST = List.of("updated", "reviewed", "retrieved", "published", "withdrawn/date");
    private static final List<String> TO_COME = List.of("publish-after", "review-by");

    /** A later date is taken for a typing error. */
    private static final int MOST_YEARS_AHEAD = 10;

    private DateRules() {}

    static void check(FrontMatter facts, LocalDate today, Problems problems) {
        days(facts, today, problems);
        JsonNode reviewBy = facts.json().path("review-by");
        if (reviewBy.isTextual() && isBefore(reviewBy.asText(), today)) {
            problems.warning(
                    "review-passed",
                    facts.valueAt("/review-by"),
                    "the review was due on " + reviewBy.asText(),
                    "check the page, then set 'reviewed' and a new 'review-by'");
        }
        JsonNode pay = facts.json().path("pay");
        for (int i = 0; i < pay.size(); i++) {
            String asOf = pay.get(i).path("as-of").asText();
            asOf(facts, "/pay/" + i, today, problems);
            if (!asOf.isEmpty() && FigureAge.isOld(asOf, today)) {
                problems.warning(
                        "old-figures",
                        facts.valueAt("/pay/" + i + "/as-of"),
                        "the figures are from " + asOf,
                        "look for newer ones");
            }
        }
        asOf(facts, "", today, problems);
        for (int i = 0; i < facts.json().path("tables").size(); i++) {
            asOf(facts, "/tables/" + i, today, problems);
            JsonNode table = facts.json().path("tables").get(i);
            if (table.has("to")
                    && table.path("to").asInt() <= table.path("from").asInt()) {
                problems.error(
                        facts.valueAt("/tables/" + i + "/to"),
                        "the projection ends before it begins",
                        "swap 'from' and 'to'");
            }
        }
        JsonNode title = facts.json().path("title");
        boolean isSource = facts.json().has("method");
        if (!isSource && Text.YEAR.matcher(title.asText()).find()) {
            problems.warning(
                    "year-in-heading", facts.valueAt("/title"), "a year in the title", "it grows old; leave it out");
        }
    }

    /** What is published on a day to come may have been written for it; a day that begins elsewhere is none to come. */
    private static void days(FrontMatter facts, LocalDate today, Problems problems) {
        String publishAfter = facts.json().path("publish-after").asText();
        for (String key : PAST) {
            String day = facts.json().at("/" + key).asText();
            if (isBefore(today.plusDays(1).toString(), day) && day.compareTo(publishAfter) > 0) {
                problems.error(
                        facts.valueAt("/" + key),
                        "the day of '" + key.substring(key.indexOf('/') + 1) + "' is still to come",
                        "is the year right?");
            }
        }
        String published = facts.json().path("published").asText();
        String retrieved = facts.json().path("retrieved").asText();
        int shared = Math.min(published.length(), retrieved.length());
        if (isBefore(retrieved.substring(0, shared), published.substring(0, shared))) {
            problems.error(
                    facts.valueAt("/retrieved"), "it was read before it was published", "is one of the years wrong?");
        }
        String latest = today.plusYears(MOST_YEARS_AHEAD).toString();
        for (String key : TO_COME) {
            String day = facts.json().path(key).asText();
            if (day.compareTo(latest) > 0) {
                problems.error(
                        facts.valueAt("/" + key),
                        "the day of '" + key + "' is more than " + MOST_YEARS_AHEAD + " years ahead",
                        "is the year right?");
            }
        }
    }

    /** Guides to next year's pay come out the year before. */
    private static void asOf(FrontMatter facts, String within, LocalDate today, Problems problems) {
        String pointer = within + "/as-of";
        if (isBefore(today.plusYears(1).toString(), facts.json().at(pointer).asText())) {
            problems.error(
                    facts.valueAt(pointer), "the day of 'as-of' is more than a year ahead", "is the year right?");
        }
    }

    private static boolean isBefore(String date, LocalDate today) {
        return isBefore(date, today.toString());
    }

    private static boolean isBefore(String date, String other) {
        return date.compareTo(other) < 0;
    }
}
