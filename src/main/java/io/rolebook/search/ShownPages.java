package io.rolebook.search;

import io.rolebook.content.Guide;
import io.rolebook.content.model.Document;
import io.rolebook.content.model.Outlook;
import io.rolebook.content.model.Pay;
import io.rolebook.content.model.RoleDocument;
import io.rolebook.content.model.SkillDocument;
import io.rolebook.content.model.SourceDocument;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All pages of one version of the guide that can be found, as entries. */
final class ShownPages {

    private final Guide guide;
    private final Map<String, String> titles;
    private final Map<String, SkillDocument> skills;
    private final OccupationEntries occupations;
    private final Map<String, List<String>> officialTitles;
    private final Map<Class<?>, Map<String, Integer>> links;

    private ShownPages(Guide guide, Map<String, String> titles) {
        this.guide = guide;
        this.titles = titles;
        this.skills = guide.skills().stream()
                .filter(skill -> titles.containsKey(skill.path()))
                .collect(Collectors.toMap(SkillDocument::slug, Function.identity()));
        this.occupations = new OccupationEntries(
                guide.statistics(),
                guide.roles().stream()
                        .filter(role -> titles.containsKey(role.path()))
                        .toList());
        this.officialTitles = occupations.titlesOfRoles();
        this.links = links(guide);
    }

    /**
     * A new kind of entry is one more stream here.
     *
     * @param titles under which documents are shown, by path; one without is not shown
     */
    static Stream<Entry> of(Guide guide, Map<String, String> titles) {
        ShownPages pages = new ShownPages(guide, titles);
        return Stream.concat(
                GuideList.entries(guide.settings().pay()), Stream.concat(pages.documents(), pages.occupations.all()));
    }

    private Stream<Entry> documents() {
        return guide.documents()
                .filter(document -> titles.containsKey(document.path()))
                .map(this::entry);
    }

    private Entry entry(Document document) {
        Entry entry = Entries.of(document, titles.get(document.path()), named(document))
                .weighing(weight(document));
        return document instanceof RoleDocument role
                ? entry.official(officialTitles.getOrDefault(role.slug(), List.of()))
                : entry;
    }

    /** An older edition of a source weighs nothing, so that the newest comes first. */
    private int weight(Document document) {
        int weight = links.getOrDefault(document.getClass(), Map.of()).getOrDefault(document.slug(), 0);
        if (document instanceof SourceDocument source && source.facts().series() != null) {
            return isNewest(source) ? 1 + weight : 0;
        }
        return weight;
    }

    private boolean isNewest(SourceDocument source) {
        return guide.sources().stream()
                .filter(other -> source.facts().series().equals(other.facts().series()))
                .noneMatch(other -> date(other).compareTo(date(source)) > 0);
    }

    private static String date(SourceDocument source) {
        return Stream.of(source.facts().asOf(), source.facts().published())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    /** The skills that a role names, as far as they are shown. */
    private List<SkillDocument> named(Document document) {
        return document instanceof RoleDocument role
                ? Entries.skillsOf(role)
                        .map(skills::get)
                        .filter(Objects::nonNull)
                        .toList()
                : List.of();
    }

    /** By kind and slug, how many roles need a skill, name a role as near, or take figures from a source. */
    private static Map<Class<?>, Map<String, Integer>> links(Guide guide) {
        Map<String, Integer> skills = new HashMap<>();
        Map<String, Integer> sources = new HashMap<>();
        Map<String, Integer> roles = new HashMap<>();
        for (RoleDocument role : guide.roles()) {
            Entries.skillsOf(role).forEach(skill -> skills.merge(skill, 1, Integer::sum));
            role.pay().stream().map(Pay::source).distinct().forEach(pay -> sources.merge(pay, 1, Integer::sum));
            role.outlook().stream()
                    .map(Outlook::source)
                    .distinct()
                    .forEach(outlook -> sources.merge(outlook, 1, Integer::sum));
            role.facts().related().forEach(related -> roles.merge(related.role(), 1, Integer::sum));
        }
        return Map.of(SkillDocument.class, skills, SourceDocument.class, sources, RoleDocument.class, roles);
    }
}
