package io.rolebook.catalog;

import io.rolebook.content.model.SkillDocument;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a skill is called.
 *
 * @param hiddenAliases those that no page shows; they may be in lower case, and others may be among them
 */
public record SkillNames(String slug, String title, List<String> aliases, List<String> hiddenAliases) {

    /** Whether this is one of its names, however it is written. */
    public boolean isCalled(String name) {
        String key = SkillDocument.nameKey(name);
        return Stream.of(List.of(title), aliases, hiddenAliases)
                .flatMap(List::stream)
                .anyMatch(own -> SkillDocument.nameKey(own).equals(key));
    }
}
