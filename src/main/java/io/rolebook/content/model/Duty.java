package io.rolebook.content.model;

import java.util.List;

/** One thing people in a role do, what changes with the level, and what interviews look for. */
public record Duty(String id, String name, Activity activity, Prose prose, List<AtLevel> levels, Prose interviews) {
    public record AtLevel(Level level, Prose prose) {}
}
