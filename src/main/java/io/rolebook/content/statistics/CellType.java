package io.rolebook.content.statistics;

import io.rolebook.content.model.EducationLevel;
import io.rolebook.content.model.Respondents;
import io.rolebook.content.model.Term;
import io.rolebook.content.model.Training;
import io.rolebook.content.model.WorkExperience;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a cell of a table may hold, and how that is told to an editor. An empty cell means that nothing is published. */
enum CellType {
    /** A code of a classification; it is a part of addresses. */
    CODE(
            "[A-Za-z0-9]([A-Za-z0-9.-]{0,30}[A-Za-z0-9])?",
            "a code of up to 32 letters, digits, dots and hyphens, such as 15-1252"),
    TEXT("\\S.{0,299}", "text of up to 300 characters"),
    COUNT("\\d{1,12}", "a whole number without commas, such as 1687890"),
    /** An amount of money; with a plus behind it, the highest that the publisher prints: "at least". */
    AMOUNT("\\d{1,12}(\\.\\d{1,2})?\\+?", "an amount without sign or commas, such as 82460, 23.45 or 239200+"),
    NUMBER("-?\\d{1,9}(\\.\\d{1,6})?", "a number, such as 10.2 or -4.1"),
    MONTH("(19|20|21)\\d\\d(-(0[1-9]|1[0-2]))?", "a year or a month, such as 2023 or 2023-08"),
    YES("yes", "yes, or nothing"),
    PERIOD("year|month|week|day|hour", "year, month, week, day or hour"),
    EDUCATION(EducationLevel.values()),
    EXPERIENCE(WorkExperience.values()),
    TRAINING(Training.values()),
    RESPONDENTS(Respondents.values());

    private final Pattern pattern;
    private final String wanted;

    CellType(String pattern, String wanted) {
        this.pattern = Pattern.compile(pattern);
        this.wanted = wanted;
    }

    CellType(Term[] words) {
        List<String> keys = Arrays.stream(words).map(Term::key).toList();
        this.pattern = Pattern.compile(keys.stream().map(Pattern::quote).collect(Collectors.joining("|")));
        this.wanted = "one of " + String.join(", ", keys);
    }

    boolean allows(String cell) {
        return pattern.matcher(cell).matches();
    }

    String wanted() {
        return wanted;
    }
}
