package io.rolebook.content.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** A term of a vocabulary that is an enum: its name as files write it, and, unless it says otherwise, as readers see it. */
public interface EnumTerm extends Term {

    String name();

    /** {@code ON_SITE} is {@code on-site}; so it is written in JSON. */
    @JsonValue
    @Override
    default String key() {
        return Term.key(name());
    }

    /** {@code ON_SITE} is {@code On site}. */
    @Override
    default String label() {
        String words = key().replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
