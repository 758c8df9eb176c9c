package io.rolebook;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which pages stand for all of their kind: the same ones in every run, chosen by a hash of their names, so that tests of a large
 * guide take hardly longer. With {@code -Dall.pages} all pages are visited and looked at.
 */
public final class CrawlSample {

    private static final Pattern DOCUMENT = Pattern.compile("/((roles|skills|sources)/[^/?#]+).*");

    /** How many documents of each folder a crawl visits. */
    private static final Map<String, Integer> VISITED = Map.of("roles", 12, "skills", 15, "sources", 12);

    /** How many pages of a kind are looked at closely; of a role with all its subpages. */
    private static final Map<String, Integer> CLOSELY = Map.of(
            "/occupations/([^/?]+)", 10,
            "/skills/([^/?]+)", 12,
            "/sources/([^/?]+)", 10,
            "/roles/([^/?]+/to/[^/?]+)", 12,
            "/roles/([^/?]+)(?:/[a-z]+)?", 7);

    /** How many addresses that differ in the values of their query alone are looked at closely. */
    private static final int QUERIES = 5;

    private static final Comparator<String> SEEDED =
            Comparator.comparing((String name) -> (name + "2026").hashCode()).thenComparing(Comparator.naturalOrder());

    private CrawlSample() {}

    /** The documents that a crawl does not visit, such as {@code roles/nurse}. */
    static Set<String> further(Collection<String> addresses) {
        Map<String, Set<String>> documents = new HashMap<>();
        for (String address : addresses) {
            Matcher matcher = DOCUMENT.matcher(address);
            if (matcher.matches()) {
                documents
                        .computeIfAbsent(matcher.group(2), folder -> new TreeSet<>(SEEDED))
                        .add(matcher.group(1));
            }
        }
        Set<String> further = new HashSet<>();
        if (!isAll()) {
            documents.forEach(
                    (folder, all) -> all.stream().skip(VISITED.get(folder)).forEach(further::add));
        }
        return further;
    }

    /** The role, skill or source that a page is of, such as {@code roles/nurse}; empty for other pages. */
    static String document(String address) {
        Matcher matcher = DOCUMENT.matcher(address);
        return matcher.matches() ? matcher.group(1) : "";
    }

    /** Those of the addresses that are looked at closely, in their order. */
    static List<String> of(Collection<String> addresses) {
        if (isAll()) {
            return List.copyOf(addresses);
        }
        Map<String, Set<String>> members = new HashMap<>();
        addresses.stream().map(Kind::of).forEach(kind -> members.computeIfAbsent(
                        kind.name(), name -> new TreeSet<>(SEEDED))
                .add(kind.member()));
        Set<Kind> chosen = addresses.stream().map(Kind::of).distinct().collect(Collectors.toSet());
        members.forEach(
                (name, all) -> all.stream().skip(limit(name)).forEach(member -> chosen.remove(new Kind(name, member))));
        return addresses.stream()
                .filter(address -> chosen.contains(Kind.of(address)))
                .toList();
    }

    private static int limit(String kind) {
        return kind.startsWith("?") ? QUERIES : CLOSELY.getOrDefault(kind, 1);
    }

    /** @param member one of the kind; pages with the same member are looked at together */
    private record Kind(String name, String member) {

        static Kind of(String address) {
            if (address.contains("?")) {
                return new Kind("?" + Crawl.names(address), address);
            }
            return CLOSELY.keySet().stream()
                    .map(kind -> Pattern.compile(kind).matcher(address))
                    .filter(Matcher::matches)
                    .findFirst()
                    .map(matcher -> new Kind(matcher.pattern().pattern(), matcher.group(1)))
                    .orElse(new Kind(address, address));
        }
    }

    /** Whether a page is one of every so many that are looked at closely. */
    static boolean isClosely(String address, int every) {
        return isAll() || Math.floorMod(address.hashCode(), every) == 0;
    }

    public static boolean isAll() {
        return System.getProperty("all.pages") != null;
    }
}
