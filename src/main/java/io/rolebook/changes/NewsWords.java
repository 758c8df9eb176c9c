package io.rolebook.changes;

import io.rolebook.catalog.News;
import java.util.ArrayList;
import java.util.List;

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
        List<String> sentences = new ArrayList<>();
        if (news.what() != null) {
            sentences.add(sentence(news.what()));
        }
        if (news.now() != null) {
            sentences.add("Before: " + news.old() + ". Now: " + sentence(news.now()));
        }
        if (news.sourceTitle() != null) {
            sentences.add("Source: " + sentence(news.sourceTitle()));
        }
        return sentences.isEmpty() ? title(news) : String.join(" ", sentences);
    }

    private static String sentence(String text) {
        return text.matches("(?s).*[.!?…]\\s*") ? text.strip() : text.strip() + ".";
    }
}
