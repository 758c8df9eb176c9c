package io.rolebook.content.model;

import java.util.List;

/** Words for a résumé: to use, to add, to avoid. */
public record Keywords(
        List<String> source, List<Keyword> mustHave, List<Keyword> strong, List<Keyword> avoid, List<String> tips) {

    public Keywords {
        source = Lists.of(source);
        mustHave = Lists.of(mustHave);
        strong = Lists.of(strong);
        avoid = Lists.of(avoid);
        tips = Lists.of(tips);
    }

    public record Keyword(String keyword, String why) {}

    public boolean isEmpty() {
        return mustHave.isEmpty() && strong.isEmpty() && avoid.isEmpty() && tips.isEmpty();
    }
}
