package io.rolebook.content.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A word of one of the guide's vocabularies: {@code key} in files and addresses, {@code label} for readers. */
public interface Term {

    String key();

    String label();

    /** {@code ON_SITE} is {@code on-site}. */
    static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The term with this key. */
    static <T extends Term> T of(T[] terms, String key) {
        return find(terms, key).orElseThrow(() -> new IllegalArgumentException("no such term: " + key));
    }

    static <T extends Term> Optional<T> find(T[] terms, String key) {
        return Arrays.stream(terms).filter(term -> term.key().equals(key)).findFirst();
    }
}
