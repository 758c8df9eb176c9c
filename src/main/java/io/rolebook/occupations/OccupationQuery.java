package io.rolebook.occupations;

import io.rolebook.catalog.OccupationFigures;
import io.rolebook.catalog.OccupationSummary;
import io.rolebook.content.model.EducationLevel;
import io.rolebook.content.model.Period;
import io.rolebook.content.model.Term;
import io.rolebook.web.Links;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the address asks of the list of occupations. What cannot be a value is passed over.
 *
 * @param group the code of the only group that is shown, or empty
 * @param education the key of the only typical entry education that is shown, or empty
 * @param pay the least median a year, or 0
 * @param growth the least growth in percent, or null
 * @param openings the least number of openings a year, or 0
 */
record OccupationQuery(
        String group, String education, long pay, Integer growth, long openings, OccupationOrder order, int page) {

    OccupationQuery() {
        this("", "", 0, null, 0, OccupationOrder.GROUP, 1);
    }

    static OccupationQuery of(MultivaluedMap<String, String> asked) {
        String education = first(asked, "education", "[a-z-]{1,30}");
        String growth = first(asked, "growth", "-?\\d{1,3}");
        return new OccupationQuery(
                first(asked, "group", "[A-Za-z0-9.-]{1,20}"),
                Term.find(EducationLevel.values(), education).map(Term::key).orElse(""),
                number(first(asked, "pay", "\\d{1,10}")),
                growth.isEmpty() ? null : Integer.valueOf(growth),
                number(first(asked, "openings", "\\d{1,9}")),
                OccupationOrder.of(first(asked, "sort", "-?[a-z]{1,10}")),
                Math.max(1, (int) number(first(asked, "page", "\\d{1,5}"))));
    }

    private static String first(MultivaluedMap<String, String> asked, String name, String shape) {
        String value = asked.getFirst(name);
        return value != null && value.strip().matches(shape) ? value.strip() : "";
    }

    private static long number(String digits) {
        return digits.isEmpty() ? 0 : Long.parseLong(digits);
    }

    OccupationQuery group(String code) {
        return new OccupationQuery(code, education, pay, growth, openings, order, 1);
    }

    OccupationQuery education(String key) {
        return new OccupationQuery(group, key, pay, growth, openings, order, 1);
    }

    OccupationQuery pay(long least) {
        return new OccupationQuery(group, education, least, growth, openings, order, 1);
    }

    OccupationQuery growth(Integer least) {
        return new OccupationQuery(group, education, pay, least, openings, order, 1);
    }

    OccupationQuery openings(long least) {
        return new OccupationQuery(group, education, pay, growth, least, order, 1);
    }

    OccupationQuery order(OccupationOrder other) {
        return new OccupationQuery(group, education, pay, growth, openings, other, 1);
    }

    OccupationQuery page(int number) {
        return new OccupationQuery(group, education, pay, growth, openings, order, number);
    }

    /** Whether nothing but a page of the whole list is asked for. */
    boolean isPlain() {
        return page(1).equals(new OccupationQuery());
    }

    /** The list as it is asked for. */
    String href() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        put(parameters, "group", group);
        put(parameters, "education", education);
        put(parameters, "pay", pay == 0 ? "" : String.valueOf(pay));
        put(parameters, "growth", growth == null ? "" : String.valueOf(growth));
        put(parameters, "openings", openings == 0 ? "" : String.valueOf(openings));
        put(parameters, "sort", order == OccupationOrder.GROUP ? "" : order.key());
        put(parameters, "page", page == 1 ? "" : String.valueOf(page));
        return Links.occupations(parameters);
    }

    private static void put(Map<String, List<String>> parameters, String name, String value) {
        if (!value.isEmpty()) {
            parameters.put(name, List.of(value));
        }
    }

    /** Those that are asked for, in the order that is asked for. */
    List<OccupationSummary> in(List<OccupationSummary> all) {
        return all.stream().filter(this::lets).sorted(order.comparator()).toList();
    }

    private boolean lets(OccupationSummary occupation) {
        OccupationFigures figures = occupation.figures();
        boolean hasPay = figures.median() != null && figures.period() == Period.YEAR;
        return (group.isEmpty() || group.equals(occupation.groupCode()))
                && (education.isEmpty()
                        || figures.education() != null
                                && figures.education().key().equals(education))
                && (pay == 0 || hasPay && figures.median().toDouble() >= pay)
                && (growth == null || figures.growth() != null && figures.growth() >= growth)
                && (openings == 0 || figures.openings() != null && figures.openings() >= openings);
    }
}
