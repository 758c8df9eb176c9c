package io.rolebook.search;

import io.rolebook.web.Links;

/**
 * The way through many results.
 *
 * @param previous null on the first page; so is next on the last
 */
record ResultPages(int number, int last, String previous, String next) {

    static ResultPages of(String typed, int number, long results) {
        int last = (int) Math.min(Search.MOST_PAGES, Math.max(1, (results + Search.ON_A_PAGE - 1) / Search.ON_A_PAGE));
        return new ResultPages(
                number,
                last,
                number > 1 ? Links.search(typed, Math.min(number - 1, last)) : null,
                number < last ? Links.search(typed, number + 1) : null);
    }

    /** The number of the first result on this page. */
    public int first() {
        return (number - 1) * Search.ON_A_PAGE + 1;
    }

    /** A page that can be asked for; anything else is the first. */
    static int number(String typed) {
        return typed.matches("[1-9]|10") ? Integer.parseInt(typed) : 1;
    }
}
