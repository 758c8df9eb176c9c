package io.rolebook;

import java.util.List;
import java.util.regex.Pattern;

/** A guide's robots.txt, as RFC 9309 reads it. */
record Robots(List<String> disallowed, List<String> sitemaps) {

    static Robots asked() {
        List<String> lines = Visit.get("/robots.txt").asString().lines().toList();
        return new Robots(values(lines, "Disallow: "), values(lines, "Sitemap: "));
    }

    private static List<String> values(List<String> lines, String key) {
        return lines.stream()
                .filter(line -> line.startsWith(key))
                .map(line -> line.substring(key.length()))
                .toList();
    }

    boolean allows(String address) {
        return disallowed.stream().noneMatch(rule -> matches(rule, address));
    }

    private static boolean matches(String rule, String address) {
        String pattern = Pattern.quote(rule).replace("*", "\\E.*\\Q");
        return Pattern.compile(pattern).matcher(address).lookingAt();
    }
}
