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

/** The pages of one version of the guide, and what each is made from: a page made from the same as before is the same. */
record ShownPages(Map<String, Origin> byAddress) {

    static final ShownPages NONE = new ShownPages(Map.of());

    /**
     * @param document null for the guide's own lists
     * @param skills the documents of the skills it names
     * @param links how many pages lead to it
     */
    private record Origin(Document document, String title, List<SkillDocument> skills, int links, Entry list) {

        boolean isSame(Origin other) {
            return other != null
                    && document == other.document
                    && Objects.equals(title, other.title)
                    && links == other.links
                    && isSame(skills, other.skills);
        }

        private static boolean isSame(List<SkillDocument> some, List<SkillDocument> others) {
            return some.size() == others.size()
                    && Stream.iterate(0, i -> i < some.size(), i -> i + 1).allMatch(i -> some.get(i) == others.get(i));
        }

        Entry entry() {
            return document == null ? list : Entries.of(document, title, skills).weighing(links);
        }
    }

    /** @param titles under which documents are shown, by path; one without is not shown */
    static ShownPages of(Guide guide, Map<String, String> titles) {
        Map<String, SkillDocument> skills = guide.skills().stream()
                .filter(skill -> titles.containsKey(skill.path()))
                .collect(Collectors.toMap(Document::slug, Function.identity()));
        Map<Class<?>, Map<String, Integer>> links = links(guide);
        Map<String, Origin> pages = new HashMap<>();
        ListPages.all().forEach(list -> pages.put(list.address(), new Origin(null, "", List.of(), 0, list)));
        guide.documents()
                .filter(document -> titles.containsKey(document.path()))
                .forEach(document -> {
                    List<SkillDocument> named = document instanceof RoleDocument role
                            ? Entries.skillsOf(role)
                                    .map(skills::get)
                                    .filter(Objects::nonNull)
                                    .toList()
                            : List.of();
                    String title = titles.get(document.path());
                    int weight =
                            links.getOrDefault(document.getClass(), Map.of()).getOrDefault(document.slug(), 0);
                    pages.put(Entries.address(document), new Origin(document, title, named, weight, null));
                });
        return new ShownPages(pages);
    }

    /** By kind and slug, how many roles need a skill, name a role as near, or take figures from a source. */
    private static Map<Class<?>, Map<String, Integer>> links(Guide guide) {
        Map<String, Integer> skills = new HashMap<>();
        Map<String, Integer> sources = new HashMap<>();
        Map<String, Integer> roles = new HashMap<>();
        for (RoleDocument role : guide.roles()) {
            Entries.skillsOf(role).forEach(skill -> skills.merge(skill, 1, Integer::sum));
            role.facts().pay().stream().map(Pay::source).distinct().forEach(pay -> sources.merge(pay, 1, Integer::sum));
            role.facts().outlook().stream()
                    .map(Outlook::source)
                    .distinct()
                    .forEach(outlook -> sources.merge(outlook, 1, Integer::sum));
            role.facts().related().forEach(related -> roles.merge(related.role(), 1, Integer::sum));
        }
        return Map.of(SkillDocument.class, skills, SourceDocument.class, sources, RoleDocument.class, roles);
    }

    List<String> goneSince(ShownPages before) {
        return before.byAddress.keySet().stream()
                .filter(address -> !byAddress.containsKey(address))
                .toList();
    }

    Stream<Entry> newSince(ShownPages before) {
        return byAddress.entrySet().stream()
                .filter(page -> !page.getValue().isSame(before.byAddress.get(page.getKey())))
                .map(page -> page.getValue().entry());
    }
}
