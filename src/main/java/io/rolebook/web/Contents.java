package io.rolebook.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The table of contents of a long page: its headings in its order, each leading to its section. */
public final class Contents {

    private final List<Crumb> entries = new ArrayList<>();

    /** The contents of a page with these sections. */
    public static List<Crumb> of(List<Block> sections) {
        return new Contents().addAll(sections).list();
    }

    public Contents add(boolean isThere, String id, String heading) {
        if (isThere) {
            entries.add(new Crumb(heading, "#" + id));
        }
        return this;
    }

    public Contents add(Block section) {
        return add(!section.isEmpty(), section.id(), section.heading());
    }

    public Contents addAll(List<Block> sections) {
        sections.forEach(this::add);
        return this;
    }

    public Contents addAll(Contents more) {
        entries.addAll(more.entries);
        return this;
    }

    public List<Crumb> list() {
        return Collections.unmodifiableList(entries);
    }
}
