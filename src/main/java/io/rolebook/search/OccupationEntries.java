package io.rolebook.search;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.rolebook.content.model.Counted;
import io.rolebook.content.model.OfficialFigures;
import io.rolebook.content.model.Pay;
import io.rolebook.content.model.RoleDocument;
import io.rolebook.content.model.RoleOccupation;
import io.rolebook.content.statistics.RoleFigures;
import io.rolebook.content.statistics.Row;
import io.rolebook.content.statistics.Statistics;
import io.rolebook.content.statistics.TableKind;
import io.rolebook.web.Links;
import io.rolebook.web.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The official occupations as entries, under their titles in all lists. An occupation that one role alone stands for is an entry
 * only for the {@link UnnamedJobs} near to it: its titles are names of the role.
 */
final class OccupationEntries {

    /** What one link counts for in the weight of a page. */
    private static final int PEOPLE = 10_000;

    /** Around another title: "Human Resources Manager (HR Manager)". */
    private static final Pattern BRACKETS = Pattern.compile(" \\(|\\)$");

    private final Statistics statistics;
    private final Map<String, List<String>> titles;
    /** The roles whose first figures are an occupation's, by its code. */
    private final Map<String, List<RoleDocument>> roles;
    /** The briefs that cover an occupation, by its code. */
    private final Map<String, List<RoleDocument>> briefs = new HashMap<>();

    private final NearestRoles nearest;

    /** @param shown the roles that are shown */
    OccupationEntries(Statistics statistics, Collection<RoleDocument> shown) {
        this.statistics = statistics;
        titles = statistics.newest(TableKind.TITLES).stream()
                .flatMap(table -> table.table().rows().stream())
                .collect(groupingBy(Row::code, mapping(row -> row.text("title"), toList())));
        nearest = new NearestRoles(statistics);
        roles = shown.stream()
                .filter(role -> !role.official().occupations().isEmpty())
                .collect(groupingBy(role -> role.official().occupations().get(0).code()));
        shown.stream().filter(RoleDocument::isBrief).forEach(brief -> brief.official()
                .occupations()
                .forEach(each -> briefs.computeIfAbsent(each.code(), code -> new ArrayList<>())
                        .add(brief)));
    }

    /** The titles of the occupations that a role alone stands for, in its own order. */
    List<String> titlesOf(RoleDocument role) {
        return role.official().occupations().stream()
                .map(Counted::code)
                .filter(code -> role.equals(standingFor(code)))
                .flatMap(code -> titles(code).stream())
                .toList();
    }

    /** The only one of these, or null. */
    private RoleDocument standingFor(String code) {
        List<RoleDocument> standing = rolesOf(code);
        return standing.size() == 1 ? standing.get(0) : null;
    }

    /** The roles whose first figures are the occupation's; where there is none, the briefs that cover it. */
    private List<RoleDocument> rolesOf(String code) {
        List<RoleDocument> first = roles.getOrDefault(code, List.of());
        return first.isEmpty() ? briefs.getOrDefault(code, List.of()) : first;
    }

    Stream<Entry> all() {
        var groups = statistics.groups();
        return statistics.occupations().stream()
                .map(Row::code)
                .filter(code -> !groups.contains(code))
                .filter(code ->
                        standingFor(code) == null || !UnnamedJobs.nearTo(code).isEmpty())
                .map(this::entry)
                .filter(Objects::nonNull);
    }

    /** Null without figures of today: such an occupation has no page. */
    private Entry entry(String code) {
        OfficialFigures official = RoleFigures.of(List.of(new RoleOccupation(code, null, null)), statistics);
        List<String> facts = OfficialFacts.of(official);
        if (facts.isEmpty()) {
            return null;
        }
        long people = official.pay().stream()
                .map(Pay::employment)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(0L);
        boolean isRole = standingFor(code) != null;
        String figures = isRole
                ? "No table counts this job by its name. Official figures of the occupation nearest to it"
                : "Official figures" + sharedBy(code);
        String summary = figures + ": " + String.join("; ", facts) + ".";
        Stream<String> titles = isRole ? Stream.empty() : Stream.concat(titles(code).stream(), codes(code).stream());
        return Entry.of(Kind.OCCUPATION, code, Links.occupation(code), statistics.title(code), summary, List.of())
                .with(
                        SearchField.OFFICIAL,
                        Stream.concat(titles, UnnamedJobs.nearTo(code).stream()).toList())
                .near(nearest.of(code, this::rolesOf))
                .weighing((int) (people / PEOPLE));
    }

    private String sharedBy(String code) {
        List<String> titles = roles.getOrDefault(code, List.of()).stream()
                .map(RoleDocument::title)
                .toList();
        return titles.isEmpty() ? "" : ", shared by " + Words.and(titles);
    }

    private List<String> codes(String code) {
        Stream<String> elsewhere = statistics.codes(code, null).stream().map(each -> each.code());
        return Stream.of(Stream.of(code), elsewhere, statistics.profiles(code).stream())
                .flatMap(codes -> codes)
                .distinct()
                .toList();
    }

    private List<String> titles(String code) {
        return Stream.concat(Stream.of(code), statistics.profiles(code).stream())
                .flatMap(each -> Stream.concat(
                        Stream.ofNullable(statistics.title(each)), titles.getOrDefault(each, List.of()).stream()))
                .flatMap(BRACKETS::splitAsStream)
                .distinct()
                .toList();
    }
}
