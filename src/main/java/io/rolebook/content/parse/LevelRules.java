package io.rolebook.content.parse;

import com.fasterxml.jackson.databind.JsonNode;
import io.rolebook.content.file.FrontMatter;
import io.rolebook.content.file.Problems;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Every word for a level of seniority stands for one level. */
final class LevelRules {

    private LevelRules() {}

    /** Reports words and labels that two levels of the settings share; whether there are any. */
    static boolean areTwice(FrontMatter matter, JsonNode levels, Problems problems) {
        Set<String> words = new HashSet<>();
        Set<String> labels = new HashSet<>();
        boolean areTwice = false;
        for (int i = 0; i < levels.size(); i++) {
            String at = "/levels/" + i;
            areTwice |= isTwice(levels.get(i).path("level").asText(), words, at + "/level", matter, problems);
            areTwice |= isTwice(levels.get(i).path("label").asText(), labels, at + "/label", matter, problems);
            JsonNode aliases = levels.get(i).path("aliases");
            for (int j = 0; j < aliases.size(); j++) {
                areTwice |= isTwice(aliases.get(j).asText(), words, at + "/aliases/" + j, matter, problems);
            }
        }
        return areTwice;
    }

    private static boolean isTwice(
            String word, Set<String> before, String pointer, FrontMatter matter, Problems problems) {
        boolean isTwice = !before.add(word.toLowerCase(Locale.ROOT));
        if (isTwice) {
            problems.error(matter.valueAt(pointer), "'" + word + "' stands for two levels", "give each its own word");
        }
        return isTwice;
    }
}
