package io.rolebook.search;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/** The text fields that a question is matched against, each with its boost. */
enum SearchField {
    TITLE(10),
    ALIAS(8),
    /** Spellings that no page shows. */
    HIDDEN(6),
    /** Titles under which a role is advertised. */
    VARIANT(2),
    SUMMARY(2.5f),
    /** Skills and tools that a role needs. */
    SKILL(1),
    /** The heading of a part of a page. */
    HEADING(3),
    /** The text of a part. */
    PROSE(1),
    /** Titles in lists of official occupations, which no page shows: {@link OfficialQuery} scores them. */
    OFFICIAL(0);

    static final Set<SearchField> NAMES = EnumSet.range(TITLE, VARIANT);
    /** Where a page says what it is about: one word there is worth a result when no page has all words. */
    static final Set<SearchField> ABOUT = EnumSet.range(TITLE, SUMMARY);

    static final Set<SearchField> PAGE = EnumSet.range(TITLE, SKILL);
    static final Set<SearchField> PART = EnumSet.of(HEADING, PROSE);
    /** Fields that a result shows, with the words of the question marked. */
    static final Set<SearchField> SHOWN = EnumSet.of(SUMMARY, HEADING, PROSE);

    private final float boost;

    SearchField(float boost) {
        this.boost = boost;
    }

    float boost() {
        return boost;
    }

    /** The name of the field in the index. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Fields that are shown are stored, with the offsets that the highlighter needs. */
    FieldType type() {
        boolean shown = SHOWN.contains(this);
        FieldType type = new FieldType();
        type.setStored(shown);
        type.setIndexOptions(
                shown ? IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS : IndexOptions.DOCS_AND_FREQS);
        return type;
    }
}
