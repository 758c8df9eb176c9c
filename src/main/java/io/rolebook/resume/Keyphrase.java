package io.rolebook.resume;

import java.util.List;
import java.util.stream.Stream;

/** The names that a keyword of a role’s advice, or the title of a skill, stands for. */
final class Keyphrase {

    private Keyphrase() {}

    /** {@code Data pipelines}, {@code ETL} and {@code ELT} of {@code Data pipelines (ETL, ELT)}. */
    static List<String> names(String keyword) {
        String[] parts = keyword.split("[()]");
        String head = parts[0].replaceFirst(", (by|with|as) .*", "");
        Stream<String> inBrackets = parts.length < 2 ? Stream.of() : Stream.of(parts[1].split(", | or | and |/"));
        return Stream.concat(Stream.of(head.split(", | or ")), inBrackets)
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
