package io.rolebook.web.cache;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The bundled styles and script, which would else be sent as they are, without encoding and without a tag. */
final class Bundle {

    private static final Pattern FILE =
            Pattern.compile("/static/bundle/[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]+)*\\.(css|js)");

    private static final Map<String, String> TYPES =
            Map.of("css", "text/css;charset=UTF-8", "js", "text/javascript;charset=UTF-8");

    private Bundle() {}

    static boolean isFile(String path) {
        return FILE.matcher(path).matches();
    }

    static Optional<Kept> file(String path) {
        Matcher name = FILE.matcher(path);
        return name.matches() ? file(path, TYPES.get(name.group(1))) : Optional.empty();
    }

    private static Optional<Kept> file(String path, String type) {
        ClassLoader files = Thread.currentThread().getContextClassLoader();
        try (InputStream file = files.getResourceAsStream("META-INF/resources" + path)) {
            return file == null
                    ? Optional.empty()
                    : Optional.of(Kept.of(new Finished(file.readAllBytes(), type), headers(type), null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MultiMap headers(String type) {
        return HttpHeaders.headers()
                .add(HttpHeaders.CONTENT_TYPE, type)
                .add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    }
}
