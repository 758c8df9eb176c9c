package io.rolebook.content.parse;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A kind of content file: its folder, which is also the first part of its addresses, and its schema. */
public enum Kind {
    ROLE("roles"),
    SKILL("skills"),
    FAMILY("families"),
    SOURCE("sources"),
    PAGE("pages");

    private final String folder;

    Kind(String folder) {
        this.folder = folder;
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
        return name().toLowerCase(Locale.ROOT);
    }
}
