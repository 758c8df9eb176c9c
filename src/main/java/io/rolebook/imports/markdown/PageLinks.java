package io.rolebook.imports.markdown;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where the links of imported pages lead in the guide. */
final class PageLinks {

    private static final String AMBIGUOUS = "";

    private final Map<String, String> slugByPath = new HashMap<>();
    private final Map<String, String> slugByName = new HashMap<>();

    /** @param slugs the address of each imported page by its path below the folder */
    PageLinks(Map<String, String> slugs) {
        slugs.forEach((path, slug) -> {
            String key = key(path);
            slugByPath.put(key, slug);
            slugByName.merge(lastPart(key), slug, (a, b) -> a.equals(b) ? a : AMBIGUOUS);
            slugByName.merge(slug, slug, (a, b) -> a.equals(b) ? a : AMBIGUOUS);
        });
    }

    /** The address for a link on a page; of another site as it is, empty if it leads nowhere. */
    Optional<String> target(String page, String link) {
        if (link.matches("(?i)https?:.*")) {
            return isAddress(link) ? Optional.of(link) : Optional.empty();
        }
        if (link.startsWith("mailto:")) {
            return Optional.of(link).filter(mail -> mail.matches("mailto:[\\w.+-]+@[\\w.-]+"));
        }
        String path = decoded(link.replaceFirst("[#?].*$", ""));
        if (path.isEmpty() || path.matches("(?i)[a-z][a-z0-9+.-]*:.*")) {
            return Optional.empty();
        }
        return Optional.ofNullable(slugByPath.get(key(resolved(page, path))))
                .or(() -> Optional.ofNullable(slugByName.get(lastPart(key(path)))))
                .filter(slug -> !slug.equals(AMBIGUOUS))
                .map(slug -> "/roles/" + slug);
    }

    private static boolean isAddress(String link) {
        try {
            URI address = new URI(link);
            return address.getHost() != null && !address.getHost().isEmpty();
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static String decoded(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return path;
        }
    }

    private static String resolved(String page, String path) {
        try {
            Path from = path.startsWith("/") ? null : Path.of(page).getParent();
            Path to = Path.of(path.replaceFirst("^/+", ""));
            return (from == null ? to : from.resolve(to)).normalize().toString().replace('\\', '/');
        } catch (InvalidPathException e) {
            return path;
        }
    }

    private static String lastPart(String key) {
        return key.substring(key.lastIndexOf('/') + 1);
    }

    /** A path without what programs add or leave out. */
    private static String key(String path) {
        return path.toLowerCase(Locale.ROOT)
                .replaceFirst("/+$", "")
                .replaceFirst("\\.(md|mdx|markdown|html?)$", "")
                .replaceFirst("/index$", "");
    }
}
