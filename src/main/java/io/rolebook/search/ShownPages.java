package io.rolebook.search;

import io.rolebook.content.Guide;
import io.rolebook.content.model.Document;
import io.rolebook.content.model.Outlook;
import io.rolebook.content.model.Pay;
import io.rolebook.content.model.RoleDocument;
import io.rolebook.content.model.SkillDocument;
import io.rolebook.content.model.SourceDocument;
import io.rolebook.content.parse.Parsed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pages of one version of the guide, and what each is made from: a page made from the same as before is the same. */
record ShownPages(Map<String, Shown> byAddress) {

    static final ShownPages NONE = new ShownPages(Map.of());

    /**
     * @param file the hash of its file, or nothing for the guide's own lists
     * @param skills those of the skills it names
     * @param links how many pages lead to it
     */
    private record Origin(String file, String title, List<String> skills, int links) {}

    /** @param entry null once nobody needs it any more */
    private record Shown(Origin origin, Supplier<Entry> entry) {}

    /** @param titles under which documents are shown, by path; one without is not shown */
    static ShownPages of(Guide guide, Map<String, String> titles) {
        Map<String, Parsed> skills = guide.files().stream()
                .filter(file -> file.document() instanceof SkillDocument && titles.containsKey(file.path()))
                .collect(Collectors.toMap(Parsed::slug, Function.identity()));
        Map<Class<?>, Map<String, Integer>> links = links(guide);
        Map<String, Shown> pages = new HashMap<>();
        ListPages.all()
                .forEach(list -> pages.put(list.address(), new Shown(new Origin("", "", List.of(), 0), () -> list)));
        for (Parsed file : guide.files()) {
            String title = titles.get(file.path());
            if (title != null) {
                Document document = file.document();
                int weight = links.getOrDefault(document.getClass(), Map.of()).getOrDefault(file.slug(), 0);
                pages.put(Entries.address(document), shown(file, title, named(document, skills), weight));
            }
        }
        return new ShownPages(pages);
    }

    private static List<Parsed> named(Document document, Map<String, Parsed> skills) {
        return document instanceof RoleDocument role
                ? Entries.skillsOf(role)
                        .map(skills::get)
                        .filter(Objects::nonNull)
                        .toList()
                : List.of();
    }

    private static Shown shown(Parsed file, String title, List<Parsed> skills, int weight) {
        List<String> hashes =
                skills.stream().map(skill -> skill.hash().toString()).toList();
        return new Shown(
                new Origin(file.hash().toString(), title, hashes, weight),
                () -> entry(file.document(), title, skills).weighing(weight));
    }

    private static Entry entry(Document document, String title, List<Parsed> skills) {
        List<SkillDocument> named =
                skills.stream().map(skill -> (SkillDocument) skill.document()).toList();
        return Entries.of(document, title, named);
    }

    /** As much of them as it takes to tell later what is new: no document, no text. */
    ShownPages remembered() {
        Map<String, Shown> pages = new HashMap<>();
        byAddress.forEach((address, page) -> pages.put(address, new Shown(page.origin(), null)));
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
                .filter(page -> !isAs(page.getValue(), before.byAddress.get(page.getKey())))
                .map(page -> page.getValue().entry().get());
    }

    private static boolean isAs(Shown page, Shown before) {
        return before != null && page.origin().equals(before.origin());
    }
}
