package io.rolebook.web;

import io.rolebook.catalog.Headline;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Roles of a list that share an occupation and its figures; or one role alone.
 *
 * @param occupation that they share, or null
 */
public record SharedFigures<T>(Crumb occupation, List<T> roles) {

    /** All roles in their order, those that share an occupation where the first of them stands. */
    public static <T> List<SharedFigures<T>> of(List<T> roles, Function<T, Headline> figures) {
        Map<Object, List<T>> together = new LinkedHashMap<>();
        for (T role : roles) {
            Headline headline = figures.apply(role);
            Object key = headline == null || headline.payCode() == null ? role : figuresOf(headline);
            together.computeIfAbsent(key, each -> new ArrayList<>()).add(role);
        }
        return together.values().stream()
                .map(group ->
                        new SharedFigures<>(group.size() == 1 ? null : occupation(figures.apply(group.get(0))), group))
                .toList();
    }

    private static String figuresOf(Headline headline) {
        return String.join(
                " ",
                headline.payCode(),
                headline.paySource(),
                headline.outlookSource(),
                String.valueOf(headline.growth()));
    }

    private static Crumb occupation(Headline headline) {
        return new Crumb(headline.payOf(), Links.occupation(headline.payCode()));
    }

    public T first() {
        return roles.get(0);
    }

    public boolean isShared() {
        return occupation != null;
    }
}
