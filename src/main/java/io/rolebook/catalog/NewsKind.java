package io.rolebook.catalog;

import io.rolebook.content.model.ChangeKind;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What sort of news there is of a page. */
public enum NewsKind {
    NEW("New pages"),
    FIGURE("Figures"),
    TEXT("Text"),
    RENAMED("Renamed"),
    WITHDRAWN("Withdrawn");

    private final String plural;

    NewsKind(String plural) {
        this.plural = plural;
    }

    static NewsKind of(ChangeKind kind) {
        return valueOf(kind.name());
    }

    /** By its key in an address. */
    public static Optional<NewsKind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return this == WITHDRAWN ? "Withdrawn" : ChangeKind.valueOf(name()).label();
    }

    /** For many of them. */
    public String plural() {
        return plural;
    }
}
