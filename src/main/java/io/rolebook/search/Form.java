package io.rolebook.search;

import java.util.List;

/**
 * One way in which a page may have a word: as one stem, or as several that all have to be there.
 *
 * @param weight how much it counts beside the word as it was typed
 */
record Form(List<String> stems, float weight) {}
