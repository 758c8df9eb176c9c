package io.rolebook.search;

/** What counts beside the fields' own boosts. A word in a title scores about 10, a word in the prose about 1. */
final class Boost {

    /** The question is a page's name. */
    static final float NAME = 100;
    /** The same, with the same endings: "software development" is not "software developer". */
    static final float NAME_AS_WRITTEN = 120;
    /** The question without its stop words and the words for a facet is a page's name. */
    static final float NAME_AMONG_OTHERS = 0.7f;
    /** The same without words for a person: "node developer" may mean Node.js. */
    static final float NAME_WITHOUT_PERSON = 0.65f;
    /** A name of one word among several: "data" in "big data". */
    static final float NAME_OF_ONE_WORD = 0.1f;

    /** The question is a title in a list of occupations. */
    static final float OFFICIAL_NAME = 35;
    /** All its words stand in one title. */
    static final float OFFICIAL_WORDS = 5;
    /** All its words stand in the main title; half of them count half. */
    static final float OFFICIAL_TITLE = 10;
    /** The main title has them together. */
    static final float OFFICIAL_PHRASE = 5;
    /** An occupation of millions. */
    static final float PEOPLE = 5;

    /** The question is a name of a role as it is written. */
    static final float NAME_OF_ROLE = 15;

    /** A list answers a condition of the question; a list with the question for its name comes before it. */
    static final float CONDITION = 20;

    /** A page has a question with all words of the one typed. */
    static final float ANSWER = 100;
    /** Any role, if the question names a person: "developer" rather than a skill. */
    static final float PERSON = 28;
    /** Two neighbors of the question are one word in a name, or one word is two. */
    static final float NEIGHBORS = 6;
    /** The last word is the beginning of a word in a name. */
    static final float PREFIX = 4;
    /** What further fields add to the best one. */
    static final float OTHER_FIELDS = 0.1f;

    /** Any guide, whatever the question. */
    static final float ROLE = 7;
    /** Any brief, whatever the question: behind a guide that matches as well. */
    static final float BRIEF = 5;
    /** A page with many links to it, whatever the question. */
    static final float LINKS = 2;

    /** A part on the facet that is asked for. */
    static final float PART_ON_FACET = 3;

    private Boost() {}
}
