package io.rolebook.content.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A level of seniority, lowest first; one order and one set of names wherever a source uses its own. */
public enum Level implements Term {
    ENTRY("Entry", "entry-level", "graduate", "trainee"),
    JUNIOR("Junior", "associate"),
    MID("Mid", "intermediate", "mid-level", "experienced"),
    SENIOR("Senior", "senior-level"),
    LEAD("Lead", "team-lead"),
    PRINCIPAL("Principal", "staff", "expert");

    private final String label;
    private final List<String> aliases;

    Level(String label, String... aliases) {
        this.label = label;
        this.aliases = List.of(aliases);
    }

    @JsonCreator
    public static Level of(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("no such level: " + name));
    }

    /** The level a word stands for: its key, its label or an alias, in any case. */
    public static Optional<Level> find(String name) {
        String key = name.strip().toLowerCase(Locale.ROOT).replace(' ', '-');
        return Arrays.stream(values())
                .filter(level -> level.key().equals(key) || level.aliases.contains(key))
                .findFirst();
    }

    @JsonValue
    @Override
    public String key() {
        return Term.key(name());
    }

    @Override
    public String label() {
        return label;
    }

    public List<String> aliases() {
        return aliases;
    }
}
