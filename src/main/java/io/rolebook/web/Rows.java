package io.rolebook.web;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** Makes the rows of a list one by one; a row that fails is logged and left out. */
public final class Rows {

    private static final Logger LOG = Logger.getLogger(Rows.class);

    private Rows() {}

    public static <T, R> List<R> of(Stream<? extends T> entries, Function<? super T, ? extends R> row) {
        return entries.<R>map(entry -> orNull(entry, row))
                .filter(Objects::nonNull)
                .toList();
    }

    /** The row, or null if it cannot be made. */
    public static <T, R> R orNull(T entry, Function<? super T, ? extends R> row) {
        try {
            return row.apply(entry);
        } catch (RuntimeException e) {
            LOG.errorf(e, "a row is left out, since it cannot be shown: %s", entry);
            return null;
        }
    }
}
