package io.rolebook;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.formatters.PatternFormatter;

/** What the guide writes into its log. */
public final class Log {

    private static final PatternFormatter LINE = new PatternFormatter("%p %s");

    private Log() {}

    /** Lines such as {@code ERROR what happened}, of this class alone. */
    public static List<String> during(Class<?> who, Runnable something) {
        return during(who.getName(), something);
    }

    /** As {@link #during(Class, Runnable)}, of a category. */
    public static List<String> during(String who, Runnable something) {
        List<String> lines = new CopyOnWriteArrayList<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord record) {
                lines.add(LINE.format(record));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger logger = Logger.getLogger(who);
        logger.addHandler(handler);
        try {
            something.run();
        } finally {
            logger.removeHandler(handler);
        }
        return lines;
    }
}
