package io.rolebook.content.model;

import io.rolebook.content.file.Position;

/**
 * A place in a file that names another file or an address of the guide.
 *
 * @param place where, as {@link Position#packed} has it: there are many, and they stay in memory
 */
public record Reference(Target target, String name, int place) {

    /** Few names are named from many places. */
    public Reference {
        name = name.intern();
    }

    public Reference(Target target, String name, Position at) {
        this(target, name, at.packed());
    }

    public Position at() {
        return Position.of(place);
    }

    /**
     * What is named: {@code RELATED} is a role that may not exist yet, {@code LINK} an address of the
     * guide such as {@code /skills/sql#x}, {@code EXTERNAL} one of another site.
     */
    public enum Target {
        SOURCE,
        SKILL,
        FAMILY,
        ROLE,
        RELATED,
        PAGE,
        LINK,
        EXTERNAL
    }
}
