package io.rolebook.web;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * One page of a longer list, and the links to all of its pages.
 *
 * @param found how many there are on all pages
 * @param number of the page that is really shown, counted from 1
 * @param turns none where all stand on one page
 */
public record Paging<T>(List<T> shown, int found, int number, List<Turn> turns) {

    public record Turn(int number, String href, boolean current) {}

    /** @param asked the page that is asked for; instead of one that is not there, the last is shown */
    public static <T> Paging<T> of(List<T> all, int onAPage, int asked, IntFunction<String> href) {
        int last = Math.max(1, (all.size() + onAPage - 1) / onAPage);
        int here = Math.min(asked, last);
        return new Paging<>(
                all.subList((here - 1) * onAPage, Math.min(all.size(), here * onAPage)),
                all.size(),
                here,
                IntStream.rangeClosed(1, last > 1 ? last : 0)
                        .mapToObj(number -> new Turn(number, href.apply(number), number == here))
                        .toList());
    }
}
