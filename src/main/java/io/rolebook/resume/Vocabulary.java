package io.rolebook.resume;

import io.rolebook.catalog.SkillNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Names to look for in texts. */
final class Vocabulary {

    private final Map<String, List<Name>> byFirstWord = new HashMap<>();

    static Vocabulary ofSkills(List<SkillNames> skills) {
        Vocabulary vocabulary = new Vocabulary();
        skills.forEach(skill -> Stream.of(namesOf(skill.title()), skill.aliases(), skill.hiddenAliases())
                .flatMap(List::stream)
                .forEach(name -> vocabulary.add(skill.slug(), name)));
        return vocabulary;
    }

    /** @param what the thing that the name is of */
    void add(String what, String name) {
        Name added = Name.of(what, name);
        if (!added.words().isEmpty()) {
            byFirstWord
                    .computeIfAbsent(added.words().get(0).key(), key -> new ArrayList<>())
                    .add(added);
        }
    }

    /** The things that stand in a text, each with the spellings that it has there, in the order of the text. */
    Map<String, Set<String>> in(PastedText text) {
        Map<String, Set<String>> found = new LinkedHashMap<>();
        text.readings().forEach(reading -> find(reading, found));
        return found;
    }

    private void find(String reading, Map<String, Set<String>> found) {
        List<Token> words = Token.of(reading);
        for (int i = 0; i < words.size(); i++) {
            for (Name name : byFirstWord.getOrDefault(words.get(i).key(), List.of())) {
                if (name.isAt(words, i)) {
                    int end = words.get(i + name.words().size() - 1).end();
                    String spelling =
                            reading.substring(words.get(i).start(), end).replaceAll("\\s+", " ");
                    found.computeIfAbsent(name.of(), of -> new LinkedHashSet<>())
                            .add(spelling);
                }
            }
        }
    }

    /**
     * The names that a keyword of a role’s advice, or the title of a skill, stands for: {@code Data pipelines}, {@code ETL} and {@code ELT} of {@code Data pipelines (ETL, ELT)}.
     */
    static List<String> namesOf(String keyword) {
        String[] parts = keyword.split("[()]");
        String head = parts[0].replaceFirst(", (by|with|as) .*", "");
        Stream<String> inBrackets = parts.length < 2 ? Stream.of() : Stream.of(parts[1].split(", | or | and |/"));
        return Stream.concat(Stream.of(head.split(", | or ")), inBrackets)
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
