package io.rolebook.content.parse;

import com.fasterxml.jackson.databind.JsonNode;
import io.rolebook.content.file.FrontMatter;
import io.rolebook.content.file.Problems;
import io.rolebook.content.markdown.Text;
import io.rolebook.content.model.FigureAge;
import java.time.LocalDate;

/** What the day tells about a file: a review that is due, a title that names a year. */
final class DateRules {

    private DateRules() {}

    static void check(FrontMatter facts, LocalDate today, Problems problems) {
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
            if (!asOf.isEmpty() && FigureAge.isOld(asOf, today)) {
                problems.warning(
                        "old-figures",
                        facts.valueAt("/pay/" + i + "/as-of"),
                        "the figures are from " + asOf,
                        "look for newer ones");
            }
        }
        JsonNode title = facts.json().path("title");
        boolean isSource = facts.json().has("method");
        if (!isSource && Text.YEAR.matcher(title.asText()).find()) {
            problems.warning(
                    "year-in-heading", facts.valueAt("/title"), "a year in the title", "it grows old; leave it out");
        }
    }

    private static boolean isBefore(String date, LocalDate today) {
        return date.compareTo(today.toString()) < 0;
    }
}
