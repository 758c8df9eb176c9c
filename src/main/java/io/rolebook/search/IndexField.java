package io.rolebook.search;

/** The fields of the index beside those that are matched with a boost ({@link SearchField}). */
final class IndexField {

    // of a page
    /** Its address. */
    static final String PAGE = "page";

    /** The stored one first; a brief is of the kind role as well. */
    static final String KIND = "kind";

    static final String SLUG = "slug";
    static final String LABEL = "label";
    static final String FACETS = "facets";
    /** The score of the page that does not depend on the question. */
    static final String RANK = "rank";
    /** Order of pages with the same score. */
    static final String ORDER = "order";
    /** Whole names, each as one term: its stems, sorted. */
    static final String NAME = "name";
    /** Whole names, each as one term: as written, without spaces and hyphens. */
    static final String NAME_AS_WRITTEN = "name-as-written";
    /** Stems of names, and each two neighbors as one word. */
    static final String NEIGHBORS = "neighbors";
    /** Words of names as written, for the spell checker and for prefixes. */
    static final String NAME_WORDS = "name-words";
    /** The beginnings of these. */
    static final String NAME_BEGINNINGS = "name-beginnings";
    /** All words as written, for the spell checker. */
    static final String WORDS = "words";

    // of an official occupation, or of a role that stands for one
    /** Its titles in all lists; the words of one title are near each other. */
    static final String OFFICIAL = "official";
    /** The title under which its figures are published. */
    static final String OFFICIAL_TITLE = "official-title";
    /** Whole titles, each as one term: its stems, sorted. */
    static final String OFFICIAL_NAME = "official-name";
    /** Its figures in a sentence, which no question is matched with. */
    static final String FIGURES = "figures";
    /** Title and address of a role near to it, each in a line. */
    static final String NEAR = "near";
    /** Words of titles as written, for the spell checker. */
    static final String OFFICIAL_WORDS = "official-words";

    // of a part
    /** The address of its page. */
    static final String PART_OF = "part-of";

    static final String HREF = "href";
    static final String FACET = "facet";
    /** Of a question: how much of it one of its words is, without the stop words. */
    static final String QUESTION = "question";

    private IndexField() {}
}
