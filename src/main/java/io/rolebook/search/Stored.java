package io.rolebook.search;

import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;

/** Names of the index's fields, and how the text of each becomes words. */
final class Stored {

    // of a page: the stems of what is searched, each with what it counts, and its whole names
    static final String NAMED = "named";
    static final String ABOUT = "about";
    static final String SAID = "said-on-it";
    static final String WHOLE = "whole";

    static final String KIND = "kind";
    static final String SLUG = "slug";
    static final String HREF = "href";
    static final String TITLE = "label";
    static final String SUMMARY = "said";
    static final String FACETS = "facets";
    static final String STEMS = "stems";
    static final String ORDER = "order";
    /** How many parts it has, which follow it. */
    static final String PARTS = "parts";
    /** The words of its names, as they are written. */
    static final String NAMES = "names";
    /** Words of its names that stand side by side, as one. */
    static final String JOINED = "joined";
    /** All its words, as they are written. */
    static final String WORDS = "words";

    // of a part
    static final String FACET = "facet";
    static final String PAGE = "page";
    /** The words of a question. */
    static final String ASKED = "asked";

    static final String QUESTION = "question";
    static final String PART_HEADING = "part-heading";
    static final String PART_TEXT = "part-text";
    static final String HEADING = "part-label";
    static final String TEXT = "part-said";

    // of a name
    static final String SUGGESTED = "suggested";
    static final String BEGINNINGS = "beginnings";
    static final String TRIGRAMS = "trigrams";
    static final String RANK = "rank";

    private Stored() {}

    /** The beginnings of whole names of that kind. */
    static String start(Kind kind) {
        return "start-" + kind.name();
    }

    static Analyzer analyzer() {
        Map<String, Analyzer> others = new HashMap<>();
        others.put(NAMES, Words.PLAIN);
        others.put(WORDS, Words.PLAIN);
        others.put(BEGINNINGS, Words.BEGINNINGS);
        for (Kind kind : Kind.values()) {
            others.put(start(kind), Words.STARTS);
        }
        others.put(TRIGRAMS, Words.TRIGRAMS);
        return new PerFieldAnalyzerWrapper(Words.STEMS, others);
    }
}
