package io.rolebook;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.logging.Handler;
import org.jboss.logmanager.ExtHandler;
import org.jboss.logmanager.LogContext;
import org.jboss.logmanager.formatters.JsonFormatter;

/** Writes the log as one JSON object a line where {@code rolebook.log.json} is set, from before the content is read. */
@ApplicationScoped
class LogFormat {

    private final LogConfig config;

    LogFormat(LogConfig config) {
        this.config = config;
    }

    void set(@Observes @Priority(1) StartupEvent start) {
        if (config.json()) {
            setJson(LogContext.getLogContext().getLogger("").getHandlers());
        }
    }

    /** Quarkus attaches one handler to the root logger, which passes records on to the others. */
    private static void setJson(Handler... handlers) {
        for (Handler handler : handlers) {
            handler.setFormatter(new JsonFormatter());
            if (handler instanceof ExtHandler parent) {
                setJson(parent.getHandlers());
            }
        }
    }
}
