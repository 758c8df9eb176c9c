package io.rolebook;

import io.restassured.response.Response;
import io.rolebook.web.DataLinks;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Every page that can be reached from some addresses by following links, in the order in which they were found; the guide as
 * one file is no page. Of pages that differ in the values of their query alone, the first ones stand for all, and so do the first
 * official occupations.
 *
 * @param pages by address, without fragment
 * @param answers the status of every address that was visited, not only of pages
 */
record Crawl(Map<String, Document> pages, Map<String, Integer> answers) {

    private static final int ALIKE = 20;

    private static final Pattern OCCUPATION = Pattern.compile("(/occupations/)[^/?]+");

    private static final Pattern OUTSIDE = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*|//.*");

    /** Pages of a kind of which a large guide has hundreds, and how many of them stand for all. */
    private static final Map<Pattern, Integer> MANY = Map.of(
            Pattern.compile("/skills/([^/?]+)"), 40,
            Pattern.compile("/sources/([^/?]+)"), 20,
            Pattern.compile("/roles/([^/?]+/to/[^/?]+)"), 30,
            Pattern.compile("/roles/([^/?]+)(?:/[a-z]+)?"), 10);

    private static final Comparator<String> BY_CHANCE =
            Comparator.comparing((String name) -> (name + "2026").hashCode()).thenComparing(Comparator.naturalOrder());

    /** Every page is visited; these are looked at closely. All are with {@code -Drolebook.test.all}. */
    static List<String> sample(Collection<String> addresses) {
        Map<Pattern, Set<String>> names = new HashMap<>();
        addresses.forEach(
                address -> name(address, (kind, name) -> names.computeIfAbsent(kind, each -> new TreeSet<>(BY_CHANCE))
                        .add(name)));
        Set<String> chosen = new HashSet<>();
        names.forEach((kind, all) -> all.stream().limit(MANY.get(kind)).forEach(name -> chosen.add(kind + name)));
        boolean isAll = isAll();
        return addresses.stream()
                .filter(address -> isAll
                        || name(address, (kind, name) -> {})
                                .map(chosen::contains)
                                .orElse(true))
                .toList();
    }

    /** Whether a page is one of every so many that are looked at closely. */
    static boolean isClosely(String address, int every) {
        return isAll() || Math.floorMod(address.hashCode(), every) == 0;
    }

    private static boolean isAll() {
        return System.getProperty("rolebook.test.all") != null;
    }

    private static Optional<String> name(String address, BiConsumer<Pattern, String> found) {
        for (Pattern kind : MANY.keySet()) {
            Matcher matcher = kind.matcher(address);
            if (matcher.matches()) {
                found.accept(kind, matcher.group(1));
                return Optional.of(kind + matcher.group(1));
            }
        }
        return Optional.empty();
    }

    static Crawl from(String... starts) {
        Crawl crawl = new Crawl(new LinkedHashMap<>(), new LinkedHashMap<>());
        Deque<String> waiting = new ArrayDeque<>(List.of(starts));
        Map<String, Integer> alike = new HashMap<>();
        while (!waiting.isEmpty()) {
            String address = waiting.pop();
            boolean isOneOfMany =
                    address.contains("?") || OCCUPATION.matcher(address).matches();
            if (!crawl.answers.containsKey(address)
                    && (!isOneOfMany || alike.merge(names(address), 1, Integer::sum) <= ALIKE)) {
                crawl.visit(address, waiting);
            }
        }
        return crawl;
    }

    private static String names(String address) {
        return OCCUPATION.matcher(address.replaceAll("=[^&]*", "")).replaceFirst("$1");
    }

    private void visit(String address, Deque<String> waiting) {
        Response response = Visit.get(address);
        answers.put(address, response.statusCode());
        boolean isFile = address.equals(DataLinks.GUIDE_HTML);
        if (String.valueOf(response.contentType()).startsWith("text/html") && !isFile) {
            Document page = Jsoup.parse(response.asString(), "http://localhost" + address);
            pages.put(address, page);
            links(address, page).map(Crawl::withoutFragment).forEach(waiting::add);
        }
    }

    /** The addresses inside the guide that a page leads to or is made of, fragments included. */
    static Stream<String> links(String address, Document page) {
        return page.select("[href], [src]").stream()
                .map(element -> element.hasAttr("href") ? element.attr("href") : element.attr("src"))
                .filter(link -> !OUTSIDE.matcher(link).matches())
                .map(link -> link.startsWith("?")
                        ? withoutQuery(address) + link
                        : URI.create(address).resolve(link).toString());
    }

    static String withoutFragment(String link) {
        int at = link.indexOf('#');
        return at < 0 ? link : link.substring(0, at);
    }

    static String withoutQuery(String link) {
        int at = link.indexOf('?');
        return at < 0 ? link : link.substring(0, at);
    }
}
