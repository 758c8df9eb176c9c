package io.rolebook.cards;

import java.util.Map;

/** What the cards of pages say that stand in no file: lists and tools. */
final class ListCards {

    private record Words(String title, String lead) {}

    private static final Map<String, Words> ALL = Map.ofEntries(
            Map.entry(
                    "roles", new Words("Careers from A to Z", "Every role with its median pay and projected growth.")),
            Map.entry(
                    "occupations",
                    new Words(
                            "All official occupations",
                            "Median pay, projected jobs, openings and typical entry education.")),
            Map.entry(
                    "rankings", new Words("Rankings", "Which jobs pay best, grow fastest and have the most openings.")),
            Map.entry("families", new Words("Fields of work", "Roles by the kind of work they share.")),
            Map.entry("duties", new Words("What people do all day", "The duties of every role, sorted by activity.")),
            Map.entry(
                    "skills",
                    new Words("Skills that jobs need", "How many roles need each of them, and what these pay.")),
            Map.entry(
                    "salaries",
                    new Words("Salaries compared", "Median pay, the lowest and highest tenth, growth and openings.")),
            Map.entry("faqs", new Words("Questions people ask", "Role by role, each answer with its sources.")),
            Map.entry(
                    "sources",
                    new Words("Who says what", "Every source of the guide: how it was made, and how old it is.")),
            Map.entry(
                    "compare",
                    new Words("Compare careers side by side", "Pay, skills, duties and ways in of two to four roles.")),
            Map.entry(
                    "find",
                    new Words(
                            "Find work that fits", "Thirty activities to like or not, and a short list with reasons.")),
            Map.entry(
                    "plan",
                    new Words("Plan from the skills you have", "The roles they lead to, and what to learn first.")),
            Map.entry(
                    "move",
                    new Words(
                            "Plan a move",
                            "From the job you have to the one you want: what carries over, what is missing.")),
            Map.entry(
                    "changes",
                    new Words("What changed", "Every figure and text that changed, with the old and the new.")),
            Map.entry(
                    "data",
                    new Words(
                            "The guide as data",
                            "Every fact as JSON, CSV and Markdown, with its source, without a key.")));

    /** Those that speak of pay, in other words for a guide that does not. */
    private static final Map<String, String> WITHOUT_PAY = Map.of(
            "roles", "Every role with its projected growth.",
            "occupations", "Job growth, openings and typical entry education.",
            "skills", "How many roles need each of them.",
            "compare", "Skills, duties and ways in of two to four roles.");

    private ListCards() {}

    static boolean has(String page) {
        return ALL.containsKey(page);
    }

    /** @param hasPay whether the guide speaks of pay */
    static Card of(String page, String site, boolean hasPay) {
        Words words = ALL.get(page);
        String lead = hasPay ? words.lead() : WITHOUT_PAY.getOrDefault(page, words.lead());
        return Card.of(site, "", words.title(), lead);
    }
}
