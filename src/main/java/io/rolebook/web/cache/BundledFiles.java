package io.rolebook.web.cache;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The bundled styles and scripts, which Quarkus would send without a content coding; the cache captures them, too. */
@ApplicationScoped
class BundledFiles {

    /** Filters of a higher priority, which set headers, run first. */
    private static final int PRIORITY = 900;

    private static final String FOLDER = "/static/bundle/";
    private static final Pattern FILE = Pattern.compile(FOLDER + "[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]+)*\\.(css|js)");

    private static final Map<String, String> TYPES =
            Map.of("css", "text/css;charset=UTF-8", "js", "text/javascript;charset=UTF-8");

    static boolean isFile(String path) {
        return path.startsWith(FOLDER) && FILE.matcher(path).matches();
    }

    void register(@Observes Filters filters) {
        filters.register(BundledFiles::handle, PRIORITY);
    }

    private static void handle(RoutingContext context) {
        String path = context.request().path();
        Rendering rendering = Rendering.of(context);
        Matcher file = FILE.matcher(path);
        byte[] bytes = rendering != null && file.matches() ? read(path) : null;
        if (bytes == null) {
            context.next();
            return;
        }
        String type = TYPES.get(file.group(1));
        EncodedContent content = new EncodedContent(bytes, type);
        MultiMap headers = HttpHeaders.headers()
                .add(HttpHeaders.CONTENT_TYPE, type)
                .add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        rendering.capture(content, null);
        PageResponse.send(FinishedPage.of(content, headers, null), context);
    }

    /** Null if the build bundled no such file. */
    private static byte[] read(String path) {
        ClassLoader resources = Thread.currentThread().getContextClassLoader();
        try (InputStream file = resources.getResourceAsStream("META-INF/resources" + path)) {
            return file == null ? null : file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
