package io.rolebook.web;

import io.rolebook.catalog.News;
import io.rolebook.catalog.NewsKind;
import io.rolebook.content.figure.Figures;
import java.util.List;

/**
 * One change in a list of changes; components can be null.
 *
 * @param date in ISO 8601, as day is for readers
 * @param href the page, unless it was withdrawn
 * @param old the figure or name before
 * @param now the figure or name after, a figure with the mark of its source
 * @param instead the page that took the place of a withdrawn one
 */
public record NewsRow(
        String date,
        String day,
        String kind,
        String title,
        String href,
        String what,
        String old,
        Figure now,
        String instead) {

    public static NewsRow of(News news, Notes notes) {
        return new NewsRow(
                news.date().toString(),
                Figures.day(news.date()),
                news.kind().label(),
                news.title(),
                news.kind() == NewsKind.WITHDRAWN ? null : Links.document(news.page()),
                news.what(),
                news.old(),
                now(news, notes),
                news.instead() == null ? null : Links.document(news.instead()));
    }

    private static Figure now(News news, Notes notes) {
        String now = news.now();
        if (now == null) {
            return null;
        }
        return news.source() == null ? new Figure(now, List.of()) : notes.figure(now, news.source());
    }
}
