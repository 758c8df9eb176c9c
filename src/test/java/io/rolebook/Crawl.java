package io.rolebook;

import io.restassured.response.Response;
import io.rolebook.web.DataLinks;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Every page that can be reached from some addresses by following links, in the order in which they were found; the guide as
 * one file is no page. Of pages that differ in the values of their query alone, the first ones stand for all, and so do the first
 * official occupations. Of a large guide some roles, skills and sources stand for all, the same ones in every run, so that a
 * guide of 680 roles takes hardly longer than one of 40.
 *
 * @param pages by address, without fragment
 * @param answers the status of every address that was visited, not only of pages
 * @param further the roles, skills and sources that are left out, such as {@code roles/nurse}; of a role the first page is
 *     asked for, but not read
 */
record Crawl(Map<String, Document> pages, Map<String, Integer> answers, Set<String> further) {

    private static final int ALIKE = 20;

    private static final Pattern OCCUPATION = Pattern.compile("(/occupations/)[^/?]+");

    private static final Pattern OUTSIDE = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*|//.*");

    /** @param listed addresses that are known before, from which those to be visited are chosen */
    static Crawl from(Collection<String> listed, String... starts) {
        Crawl crawl = new Crawl(new LinkedHashMap<>(), new LinkedHashMap<>(), CrawlSample.further(listed));
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

    /** Whether a page belongs to a role, skill or source that is not visited. */
    boolean isLeftOut(String address) {
        return further.contains(CrawlSample.document(address));
    }

    /** The address without what differs among pages of one kind. */
    static String names(String address) {
        return OCCUPATION.matcher(address.replaceAll("=[^&]*", "")).replaceFirst("$1");
    }

    private void visit(String address, Deque<String> waiting) {
        if (isLeftOut(address)) {
            if (address.matches("/roles/[^/?]+")) {
                answers.put(address, Visit.get(address).statusCode());
            }
            return;
        }
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
