package io.rolebook.content.model;

import java.util.List;
import java.util.stream.Stream;

/** One thing people in a role do, what changes with the level, and what interviews look for. */
public record Duty(String id, String name, Activity activity, Prose prose, List<AtLevel> levels, Prose interviews) {
    public Stream<Prose> all() {
        return Stream.concat(Stream.of(prose, interviews), levels.stream().map(AtLevel::prose));
    }

    public record AtLevel(Level level, Prose prose) {}
}
