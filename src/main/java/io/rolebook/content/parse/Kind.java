package io.rolebook.content.parse;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A kind of content file: its folder, which is also the first part of its addresses, and its schema. */
public enum Kind {
    ROLE("roles", "role"),
    SKILL("skills", "skill"),
    FAMILY("families", "family"),
    SOURCE("sources", "source"),
    PAGE("pages", "page");

    private final String folder;
    private final String schema;

    Kind(String folder, String schema) {
        this.folder = folder;
        this.schema = schema;
    }

    public static Optional<Kind> inFolder(String folder) {
        return Arrays.stream(values())
                .filter(kind -> kind.folder.equals(folder))
                .findFirst();
    }

    public static List<String> folders() {
        return Arrays.stream(values()).map(Kind::folder).toList();
    }

    public String folder() {
        return folder;
    }

    /** The schema's name, and the word for one such file. */
    public String schema() {
        return schema;
    }
}
