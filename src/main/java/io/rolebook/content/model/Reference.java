package io.rolebook.content.model;

import io.rolebook.content.file.Position;

/** A place in a file that names another file or an address of the guide. */
public record Reference(Target target, String name, Position at) {

    /** Few names are named from many places. */
    public Reference {
        name = name.intern();
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
