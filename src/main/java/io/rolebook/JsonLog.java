package io.rolebook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.bootstrap.logging.InitialConfigurator;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.Handler;
import org.jboss.logmanager.ExtFormatter;
import org.jboss.logmanager.ExtLogRecord;

/** With {@code rolebook.log.json=true} each line of the log is one JSON object, from before the content is read. */
@ApplicationScoped
class JsonLog {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final LogConfig config;

    JsonLog(LogConfig config) {
        this.config = config;
    }

    void start(@Observes @Priority(1) StartupEvent start) {
        if (config.json()) {
            for (Handler handler : InitialConfigurator.DELAYED_HANDLER.getHandlers()) {
                handler.setFormatter(new Line());
            }
        }
    }

    /** The framework's own needs a library that is not there yet when the log begins. */
    static final class Line extends ExtFormatter {

        @Override
        public String format(ExtLogRecord happened) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("timestamp", happened.getInstant().toString());
            line.put("level", happened.getLevel().getName());
            line.put("logger", happened.getLoggerName());
            line.put("thread", happened.getThreadName());
            line.put("message", formatMessage(happened));
            if (happened.getThrown() != null) {
                StringWriter trace = new StringWriter();
                happened.getThrown().printStackTrace(new PrintWriter(trace));
                line.put("trace", trace.toString());
            }
            try {
                return JSON.writeValueAsString(line) + System.lineSeparator();
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
