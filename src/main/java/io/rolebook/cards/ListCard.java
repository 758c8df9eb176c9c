package io.rolebook.cards;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the cards of pages say that stand in no file: lists and tools. Each has the name of its page. */
enum ListCard {
    ROLES(
            "Careers from A to Z",
            "Every role with its median pay and projected growth.",
            "Every role with its projected growth."),
    OCCUPATIONS(
            "All official occupations",
            "Median pay, projected jobs, openings and typical entry education.",
            "Job growth, openings and typical entry education."),
    RANKINGS("Rankings", "Which jobs pay best, grow fastest and have the most openings."),
    FAMILIES("Fields of work", "Roles by the kind of work they share."),
    DUTIES("What people do all day", "The duties of every role, sorted by activity."),
    SKILLS(
            "Skills that jobs need",
            "How many roles need each of them, and what these pay.",
            "How many roles need each of them."),
    SALARIES("Salaries compared", "Median pay, the lowest and highest tenth, growth and openings."),
    FAQS("Questions people ask", "Role by role, each answer with its sources."),
    SOURCES("Who says what", "Every source of the guide: how it was made, and how old it is."),
    COMPARE(
            "Compare careers side by side",
            "Pay, skills, duties and ways in of two to four roles.",
            "Skills, duties and ways in of two to four roles."),
    FIND("Find work that fits", "Thirty activities to like or not, and a short list with reasons."),
    PLAN("Plan from the skills you have", "The roles they lead to, and what to learn first."),
    MOVE("Plan a move", "From the job you have to the one you want: what carries over, what is missing."),
    CHANGES("What changed", "Every figure and text that changed, with the old and the new."),
    DATA("The guide as data", "Every fact as JSON, CSV and Markdown, with its source, without a key.");

    private final String title;
    private final String lead;
    private final String leadWithoutPay;

    ListCard(String title, String lead) {
        this(title, lead, lead);
    }

    ListCard(String title, String lead, String leadWithoutPay) {
        this.title = title;
        this.lead = lead;
        this.leadWithoutPay = leadWithoutPay;
    }

    /** @param hasPay whether the guide speaks of pay */
    static Optional<Card> of(String page, String site, boolean hasPay) {
        return Arrays.stream(values())
                .filter(list -> list.name().toLowerCase(Locale.ROOT).equals(page))
                .findFirst()
                .map(list -> Card.of(site, "", list.title, hasPay ? list.lead : list.leadWithoutPay));
    }
}
