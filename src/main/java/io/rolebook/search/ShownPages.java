package io.rolebook.search;

import io.rolebook.content.Guide;
import io.rolebook.content.model.Document;
import io.rolebook.content.model.Outlook;
import io.rolebook.content.model.Pay;
import io.rolebook.content.model.RoleDocument;
import io.rolebook.content.model.SkillDocument;
import io.rolebook.content.model.SourceDocument;
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
    private final Map<String, Long> links;

    private ShownPages(Guide guide, Map<String, String> titles) {
        this.guide = guide;
        this.titles = titles;
        this.skills = shown(guide.skills()).collect(Collectors.toMap(SkillDocument::slug, Function.identity()));
        this.occupations =
                new OccupationEntries(guide.statistics(), shown(guide.roles()).toList());
        this.links = guide.roles().stream()
                .flatMap(ShownPages::links)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private <D extends Document> Stream<D> shown(List<D> documents) {
        return documents.stream().filter(document -> titles.containsKey(document.path()));
    }

    /**
     * A new kind of entry is one more stream here.
     *
     * @param titles under which documents are shown, by path; one without is not shown
     */
    static Stream<Entry> of(Guide guide, Map<String, String> titles) {
        ShownPages pages = new ShownPages(guide, titles);
        return Stream.of(
                        GuideList.entries(guide.settings().pay()),
                        pages.shown(guide.documents().toList()).map(pages::entry),
                        pages.occupations.all())
                .flatMap(Function.identity());
    }

    private Entry entry(Document document) {
        Entry entry = Entries.of(document, titles.get(document.path()), skills).weighing((int) weight(document));
        return document instanceof RoleDocument role
                ? entry.with(SearchField.OFFICIAL, occupations.titlesOf(role))
                : entry;
    }

    /** How many roles lead to it. An older edition of a source weighs nothing, so that the newest comes first. */
    private long weight(Document document) {
        long weight = links.getOrDefault(document.path(), 0L);
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

    /** The files of the skills that a role needs, of the sources of its figures and of the roles it names as near. */
    private static Stream<String> links(RoleDocument role) {
        return Stream.of(
                        Entries.skillsOf(role).map(skill -> "skills/" + skill),
                        role.pay().stream().map(Pay::source).distinct().map(source -> "sources/" + source),
                        role.outlook().stream().map(Outlook::source).distinct().map(source -> "sources/" + source),
                        role.facts().related().stream().map(related -> "roles/" + related.role()))
                .flatMap(Function.identity())
                .map(file -> file + ".md");
    }
}
