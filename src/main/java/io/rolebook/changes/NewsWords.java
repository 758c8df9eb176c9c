package io.rolebook.changes;

import io.rolebook.catalog.News;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A change in words alone, for programs that show nothing else. */
final class NewsWords {

    private NewsWords() {}

    static String title(News news) {
        return switch (news.kind()) {
            case NEW -> "New: " + news.title();
            case FIGURE, TEXT -> news.title() + ": " + news.what();
            case RENAMED -> news.old() + " is now called " + news.now();
            case WITHDRAWN -> "Withdrawn: " + news.title();
        };
    }

    /** All sentences about the change. */
    static String summary(News news) {
        String summary = Stream.of(
                        news.what(),
                        news.now() == null ? null : "Before: " + news.old() + ". Now: " + news.now(),
                        news.sourceTitle() == null ? null : "Source: " + news.sourceTitle())
                .filter(Objects::nonNull)
                .map(NewsWords::sentence)
                .collect(Collectors.joining(" "));
        return summary.isEmpty() ? title(news) : summary;
    }

    private static String sentence(String text) {
        return text.matches("(?s).*[.!?…]\\s*") ? text.strip() : text.strip() + ".";
    }
}
