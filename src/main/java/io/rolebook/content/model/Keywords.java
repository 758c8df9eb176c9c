package io.rolebook.content.model;

import java.util.List;

/** Words for a résumé: to use, to add, to avoid. */
public record Keywords(
        List<String> source, List<Keyword> mustHave, List<Keyword> strong, List<Keyword> avoid, List<String> tips) {

    public static final Keywords NONE = new Keywords(List.of(), List.of(), List.of(), List.of(), List.of());

    public record Keyword(String keyword, String why) {}

    public boolean isEmpty() {
        return mustHave.isEmpty() && strong.isEmpty() && avoid.isEmpty() && tips.isEmpty();
    }
}
