package io.rolebook.web;

import java.util.List;

/** Suggests pages for words, such as those of an unknown address. The search implements it. */
public interface PageSuggestions {

    Found from(String words);

    /**
     * A few pages.
     *
     * @param meant those that have all the words, the likeliest first
     * @param near those that have some of them, or else come near, if none has all
     */
    record Found(List<Crumb> meant, List<Crumb> near) {
        static final Found NOTHING = new Found(List.of(), List.of());
    }
}
