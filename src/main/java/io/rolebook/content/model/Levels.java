package io.rolebook.content.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The levels of seniority that a guide tells apart, lowest first; one order and one set of names wherever a source uses its own. */
public record Levels(List<Level> all) {

    /** Those of a guide that lists none. */
    public static final Levels USUAL = of(List.of(
            new Given("entry", "Entry", List.of("entry-level", "graduate", "trainee")),
            new Given("junior", "Junior", List.of("associate")),
            new Given("mid", "Mid", List.of("intermediate", "mid-level", "experienced")),
            new Given("senior", "Senior", List.of("senior-level")),
            new Given("lead", "Lead", List.of("team-lead")),
            new Given("principal", "Principal", List.of("staff", "expert"))));

    /** A level as the settings have it. */
    public record Given(String level, String label, List<String> aliases) {}

    public Levels {
        all = List.copyOf(all);
    }

    public static Levels of(List<Given> given) {
        List<Level> levels = new ArrayList<>();
        given.forEach(each -> levels.add(new Level(each.level(), each.label(), each.aliases(), levels.size())));
        return new Levels(levels);
    }

    /** The level a word stands for: its key or an alias, in any case. */
    public Optional<Level> find(String name) {
        String key = name.strip().toLowerCase(Locale.ROOT).replace(' ', '-');
        return all.stream()
                .filter(level -> level.key().equals(key) || level.aliases().contains(key))
                .findFirst();
    }

    /** Every word that stands for a level, keys first. */
    public List<String> words() {
        return Stream.concat(all.stream().map(Level::key), all.stream().flatMap(level -> level.aliases().stream()))
                .toList();
    }
}
