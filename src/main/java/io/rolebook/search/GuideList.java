package io.rolebook.search;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.rolebook.content.model.EducationLevel;
import io.rolebook.content.model.Term;
import io.rolebook.figures.Ranking;
import io.rolebook.web.Links;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The guide's own lists. {@code lists.txt} says what they are called; a list with phrases answers a condition, which is what a question
 * asks of any work, such as "remote" in "remote nurse".
 */
enum GuideList {
    REMOTE("environment", "remote"),
    HYBRID("environment", "hybrid"),
    SHIFTS("environment", "shifts"),
    OUTDOORS("environment", "outdoors"),
    TRAVEL("environment", "travel"),
    ON_CALL("environment", "on-call"),
    OFFICE("environment", "office"),
    HOURS("hours", "up-to-40"),
    NO_DEGREE("education", withoutADegree()),
    STRESS("stress", "low"),
    MUCH_STRESS("stress", "high"),
    LIGHT("strength", "light"),
    HEAVY("strength", "heavy"),
    NUMBERS("ability", "mathematics"),
    HANDS("ability", "fine-motor"),
    MACHINES("ability", "mechanical"),
    PEOPLE("ability", "interpersonal"),
    CREATIVE("ability", "creativity-and-innovation"),
    COMPUTERS("ability", "computers-and-information-technology"),
    LEADERSHIP("ability", "leadership"),
    NO_EXPERIENCE(Links.with(Links.OCCUPATIONS, Map.of("education", List.of("none")))),
    LEVEL(Links.with(Links.SALARIES, Map.of("by", List.of("level")))),
    BEST_PAID(Ranking.BEST_PAID, "-median"),
    LOWEST_PAID(Ranking.LOWEST_PAID, "median"),
    FASTEST_GROWING(Ranking.FASTEST_GROWING, "-growth"),
    SHRINKING(Ranking.SHRINKING, "growth"),
    MOST_OPENINGS(Ranking.MOST_OPENINGS, ""),
    SHORT_TRAINING(Ranking.BEST_PAID_WITH_SHORT_TRAINING, ""),
    BEST_PAID_WITHOUT_A_DEGREE(Ranking.BEST_PAID_WITHOUT_A_DEGREE, ""),
    GROWING_AND_WELL_PAID(Ranking.GROWING_AND_WELL_PAID, ""),
    ROLES(Links.roles()),
    OCCUPATIONS(Links.occupations()),
    SALARIES(Links.salaries()),
    SKILLS(Links.skills()),
    BEST_PAID_SKILLS(Links.with(Links.SKILLS, Map.of("sort", List.of("-pay")))),
    DUTIES(Links.duties()),
    FAQS(Links.faqs()),
    COMPARE(Links.compare()),
    DATA(Links.data()),
    PAY(Links.pay()),
    FIND(Links.find()),
    PLAN(Links.plan()),
    MOVE(Links.move()),
    FAMILIES(Links.families()),
    SOURCES(Links.sources());

    private static final Set<GuideList> OF_PAY = EnumSet.of(SALARIES, LEVEL, PAY, BEST_PAID_SKILLS);

    /** The cells of each line by its first, which is a key. */
    private static final Map<String, String[]> LINES = WordFiles.lines("lists.txt").stream()
            .map(line -> line.split(" *\\| *", -1))
            .collect(toMap(cells -> cells[0], cells -> cells));

    private static final Map<GuideList, Set<String>> PHRASES = Stream.of(values())
            .collect(toMap(list -> list, list -> Stream.of(list.cell(4).split(", "))
                    .map(TextTerms::nameAsWritten)
                    .filter(phrase -> !phrase.isEmpty())
                    .collect(toSet())));

    private final String address;
    private final Map<String, List<String>> parameters;
    private final Ranking ranking;

    /** The list of roles with a filter. */
    GuideList(String dimension, String values) {
        parameters = Map.of(dimension, List.of(values.split(" ")));
        address = Links.with(Links.ROLES, parameters);
        ranking = null;
    }

    /** @param sort of the list of roles in the same order, or empty */
    GuideList(Ranking ranking, String sort) {
        parameters = sort.isEmpty() ? Map.of() : Map.of("sort", List.of(sort));
        address = Links.ranking(ranking.key());
        this.ranking = ranking;
    }

    GuideList(String address) {
        parameters = Map.of();
        this.address = address;
        ranking = null;
    }

    private static String withoutADegree() {
        return Arrays.stream(EducationLevel.values())
                .filter(level -> level.compareTo(EducationLevel.BACHELOR) < 0)
                .map(EducationLevel::key)
                .collect(Collectors.joining(" "));
    }

    /** @param hasPay whether the guide shows pay; without it the lists of pay are left out */
    static Stream<Entry> entries(boolean hasPay) {
        return Stream.of(values()).filter(list -> hasPay || !list.isOfPay()).map(GuideList::entry);
    }

    private boolean isOfPay() {
        return ranking == null ? OF_PAY.contains(this) : ranking.isOfPay();
    }

    private Entry entry() {
        String title = ranking == null ? cell(1) : ranking.title();
        String summary = ranking == null ? cell(2) : ranking.method();
        return Entry.of(Kind.LIST, address, address, title, summary, List.of())
                .with(SearchField.HIDDEN, List.of(cell(3).split(", ")));
    }

    private String cell(int column) {
        return LINES.get(Term.key(name()))[column];
    }

    String address() {
        return address;
    }

    /** As a filter or an order of the list of roles; empty if that list has none for it. */
    Map<String, List<String>> parameters() {
        return parameters;
    }

    /** The words of a question that ask for it as a condition, or none. */
    List<Word> in(List<Word> words) {
        return NameQuery.runs(words).stream()
                .filter(run -> PHRASES.get(this).contains(TextTerms.nameAsWritten(NameQuery.text(run))))
                .flatMap(List::stream)
                .distinct()
                .toList();
    }
}
