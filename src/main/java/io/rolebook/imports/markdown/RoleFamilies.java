package io.rolebook.imports.markdown;

import io.rolebook.content.Guide;
import io.rolebook.content.parse.Slug;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;

/** The families of imported roles: those of the guide, and where none fits one by the name of a folder. */
final class RoleFamilies {

    private final Set<String> known;
    private final String folder;
    private final Map<String, String> made = new TreeMap<>();

    RoleFamilies(Guide guide, Path folder) {
        this.known = guide.families().stream().map(family -> family.slug()).collect(Collectors.toSet());
        this.folder = folder.toAbsolutePath().normalize().getFileName().toString();
    }

    /** The family that front matter names if the guide has it, or else that of the page's folder. */
    Optional<String> of(OriginalPage page) {
        Optional<String> named = page.facts()
                .first("family", "category", "categories", "department", "team")
                .map(Slug::of)
                .filter(known::contains);
        return named.or(() -> Optional.of(page.folder().orElse(folder)).flatMap(this::byFolder));
    }

    private Optional<String> byFolder(String name) {
        String slug = Slug.of(name);
        if (slug.isEmpty()) {
            return Optional.empty();
        }
        if (!known.contains(slug)) {
            String words = name.replaceAll("[^\\p{L}\\p{N}&]+", " ").strip();
            String title = words.isEmpty() ? slug : StringUtils.capitalize(words);
            made.put(
                    "families/" + slug + ".md",
                    "---\ntitle: " + RoleFacts.quoted(title) + "\nsummary: "
                            + RoleFacts.quoted("Roles of the folder " + title + ".") + "\n---\n");
        }
        return Optional.of(slug);
    }

    /** The files of the families that the guide did not have, by path. */
    Map<String, String> made() {
        return made;
    }
}
