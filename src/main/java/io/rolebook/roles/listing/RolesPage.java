package io.rolebook.roles.listing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rolebook.catalog.RoleSummary;
import io.rolebook.catalog.SourceNote;
import io.rolebook.web.Column;
import io.rolebook.web.Note;
import io.rolebook.web.Notes;
import io.rolebook.web.Page;
import io.rolebook.web.RoleGroup;
import io.rolebook.web.Sorting;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * All roles, or those that a reader asks for.
 *
 * @param basis what the filter rests on where its values need a word
 * @param unknown which roles are not shown because the guide does not say what the filter asks for
 */
@CheckedTemplate(basePath = "roles", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RolesPage(
        Page page,
        int count,
        int found,
        boolean plain,
        String sortedBy,
        List<Sorting.Option> orders,
        List<Choices> choices,
        List<Chosen> chosen,
        List<Chosen> drops,
        List<String> basis,
        List<String> unknown,
        List<Sorting.Head> heads,
        List<Letter> letters,
        List<Group> groups,
        List<Turn> pages,
        List<Note> notes)
        implements TemplateInstance {

    static final int ON_A_PAGE = 35;

    /** @param heading the first letter that the titles share, or empty */
    record Group(String id, String heading, List<RoleGroup> roles) {}

    /** @param href of the page that the letter begins on */
    record Letter(String letter, String href) {}

    record Turn(int number, String href, boolean current) {}

    /** @param hasPay whether the guide speaks of pay */
    static RolesPage of(RolesQuery query, RoleList list, Map<String, SourceNote> sources, boolean hasPay) {
        List<RoleSummary> found = query.filter().in(list.all(), list.currency()).stream()
                .map(candidate -> candidate.role())
                .sorted(order(query))
                .toList();
        int last = Math.max(1, (found.size() + ON_A_PAGE - 1) / ON_A_PAGE);
        int here = Math.min(query.page(), last);
        List<RoleSummary> shown = found.subList((here - 1) * ON_A_PAGE, Math.min(found.size(), here * ON_A_PAGE));
        Notes notes = new Notes(sources);
        List<Chosen> chosen = Chosen.of(query, list);
        return new RolesPage(
                RolesHead.of(query.page(here), list),
                list.all().size(),
                found.size(),
                query.isPlain(),
                query.sorting().inWords(),
                query.sorting().orders(columns(hasPay).toArray(Column[]::new)),
                Choices.of(query.filter(), list),
                chosen,
                found.isEmpty() ? Chosen.worthDropping(chosen) : List.of(),
                query.filter().chosen().keySet().stream()
                        .map(Dimension::note)
                        .filter(note -> !note.isEmpty())
                        .toList(),
                UnknownFacts.of(query.filter(), list),
                heads(query, hasPay),
                query.isPlain() ? letters(found, query) : List.of(),
                groups(shown, query, notes),
                IntStream.rangeClosed(1, last > 1 ? last : 0)
                        .mapToObj(number -> new Turn(number, query.page(number).href(), number == here))
                        .toList(),
                notes.all());
    }

    /** Of what is asked for, guides come before briefs where both match. */
    private static Comparator<RoleSummary> order(RolesQuery query) {
        Comparator<RoleSummary> order =
                query.sorting().column().order(query.sorting().falling());
        boolean byName = query.sorting().equals(Sorting.BY_ROLE);
        return byName && !query.isPlain()
                ? Comparator.comparing(RoleSummary::brief).thenComparing(order)
                : order;
    }

    private static Stream<Column> columns(boolean hasPay) {
        return Stream.of(Column.ROLE, Column.MEDIAN, Column.GROWTH).filter(column -> hasPay || column != Column.MEDIAN);
    }

    private static List<Sorting.Head> heads(RolesQuery query, boolean hasPay) {
        return columns(hasPay)
                .map(column -> query.sorting()
                        .head(
                                column,
                                switch (column) {
                                    case MEDIAN -> "Median pay a year";
                                    case GROWTH -> "Job growth";
                                    default -> column.label();
                                },
                                sorting -> query.sorted(sorting).href()))
                .toList();
    }

    private static List<Letter> letters(List<RoleSummary> roles, RolesQuery query) {
        List<Letter> letters = new ArrayList<>();
        for (int i = 0; i < roles.size(); i++) {
            String letter = letter(roles.get(i));
            if (letters.isEmpty() || !letters.get(letters.size() - 1).letter().equals(letter)) {
                int page = i / ON_A_PAGE + 1;
                String start = page == query.page() ? "" : query.page(page).href();
                letters.add(new Letter(letter, start + "#letter-" + letter));
            }
        }
        return letters;
    }

    /** By letter; or in one group, in which roles that share an occupation stand together if the order is one of figures. */
    private static List<Group> groups(List<RoleSummary> roles, RolesQuery query, Notes notes) {
        if (query.sorting().column().isNumber()) {
            return List.of(new Group("", "", RoleGroup.of(roles, notes)));
        }
        List<Group> groups = new ArrayList<>();
        for (RoleSummary role : roles) {
            String letter = query.isPlain() ? letter(role) : "";
            if (groups.isEmpty() || !groups.get(groups.size() - 1).heading().equals(letter)) {
                groups.add(new Group("letter-" + letter, letter, new ArrayList<>()));
            }
            RoleGroup alone = RoleGroup.of(role, notes);
            if (!alone.roles().isEmpty()) {
                groups.get(groups.size() - 1).roles().add(alone);
            }
        }
        return groups;
    }

    private static String letter(RoleSummary role) {
        return role.title().substring(0, role.title().offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
    }
}
