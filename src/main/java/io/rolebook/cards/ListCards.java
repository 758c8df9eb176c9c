package io.rolebook.cards;

import java.util.Map;

/** What the cards of pages say that stand in no file: lists and tools. */
final class ListCards {

    private record Words(String title, String lead) {}

    private static final Map<String, Words> ALL = Map.of(
            "roles", new Words("Careers from A to Z", "Every role with its median pay and projected growth."),
            "families", new Words("Job families", "Roles by the kind of work they share."),
            "duties", new Words("What people do all day", "The duties of every role, sorted by activity."),
            "skills", new Words("Skills that jobs need", "How many roles need each of them, and what these pay."),
            "salaries",
                    new Words("Salaries compared", "Median pay, the lowest and highest tenth, growth and openings."),
            "faqs", new Words("Questions people ask", "Role by role, each answer with its sources."),
            "sources", new Words("Who says what", "Every source of the guide: how it was made, and how old it is."),
            "compare",
                    new Words("Compare careers side by side", "Pay, skills, duties and ways in of two to four roles."),
            "plan", new Words("Plan from the skills you have", "The roles they lead to, and what to learn first."));

    private ListCards() {}

    static boolean has(String page) {
        return ALL.containsKey(page);
    }

    static Card of(String page, String site) {
        Words words = ALL.get(page);
        return Card.of(site, "", words.title(), words.lead());
    }
}
