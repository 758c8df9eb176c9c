package io.rolebook.web;

import io.quarkus.qute.TemplateExtension;
import io.rolebook.content.model.Facet;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Every address of the guide. Resources take their paths from here, templates and pages their links. */
@TemplateExtension(namespace = "links")
public final class Links {

    public static final String HOME = "/";
    public static final String ROLES = "/roles";
    public static final String FAMILIES = "/families";
    public static final String OCCUPATIONS = "/occupations";
    public static final String RANKINGS = "/rankings";
    public static final String DUTIES = "/duties";
    public static final String SKILLS = "/skills";
    public static final String SALARIES = "/salaries";
    public static final String SALARIES_CSV = "/salaries.csv";
    public static final String DATA = "/data";
    public static final String FAQS = "/faqs";
    public static final String SOURCES = "/sources";
    public static final String SEARCH = "/search";
    public static final String SUGGEST = "suggest";
    public static final String SCHEMA = "/schema";
    public static final String MANIFEST = "/manifest.webmanifest";
    public static final String SPECULATION = "/speculation-rules.json";
    public static final String COMPARE = "/compare";
    public static final String FIND = "/find";
    public static final String PLAN = "/plan";
    public static final String MOVE = "/move";
    public static final String PAY = "/pay";
    public static final String COMPLETIONS = "completions";
    public static final String CHANGES = "/changes";
    public static final String FEED = "/feed.atom";
    public static final String SITEMAP = "/sitemap.xml";
    public static final String SITEMAP_PART = "/sitemap-{part}.xml";
    public static final String ROBOTS = "/robots.txt";
    public static final String LLMS = "/llms.txt";
    public static final String OPENSEARCH = "/opensearch.xml";
    public static final String PRINT = "print";
    public static final String RESUME = "resume";
    public static final String LEARN = "learn";
    public static final String EDITOR = "/editor";
    public static final String CARDS = "/cards";
    public static final String EVENTS = "events";

    private Links() {}

    /** An address with parameters, in their order. */
    public static String with(String address, Map<String, List<String>> parameters) {
        String query = parameters.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(value -> parameter(entry.getKey(), value)))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? address : address + "?" + query;
    }

    public static String home() {
        return HOME;
    }

    public static String icon() {
        return "/icon.svg";
    }

    /** @param pixels 192 or 512 */
    public static String icon(int pixels) {
        return "/icon-" + pixels + ".png";
    }

    public static String touchIcon() {
        return "/apple-touch-icon.png";
    }

    public static String manifest() {
        return MANIFEST;
    }

    public static String roles() {
        return ROLES;
    }

    public static String role(String slug) {
        return ROLES + "/" + slug;
    }

    public static String role(String slug, Facet facet) {
        return facet == Facet.GLANCE ? role(slug) : role(slug) + "/" + facet.path();
    }

    public static String role(String slug, Facet facet, String anchor) {
        return role(slug, facet) + "#" + anchor;
    }

    public static String print(String role) {
        return role(role) + "/" + PRINT;
    }

    /** Where a résumé is set beside what a role needs. */
    public static String resume(String role) {
        return role(role) + "/" + RESUME;
    }

    /** Whether an address is such a place: the only ones that read what is sent to them. */
    public static boolean isResume(String path) {
        return path.startsWith(ROLES + "/") && path.endsWith("/" + RESUME);
    }

    /** What to learn for a role. */
    public static String learn(String role) {
        return role(role) + "/" + LEARN;
    }

    /** Whether an address is that of such a plan, in whatever form. */
    public static boolean isLearn(String path) {
        return path.startsWith(ROLES + "/") && (path.endsWith("/" + LEARN) || path.endsWith("/" + LEARN + ".md"));
    }

    /** What changed on a role's pages, for feed readers. */
    public static String roleFeed(String slug) {
        return role(slug) + FEED;
    }

    /** Moving from one role to another. */
    public static String move(String from, String to) {
        return role(from) + "/to/" + to;
    }

    /** An official occupation, by its code; addresses are in lower case. */
    public static String occupation(String code) {
        return OCCUPATIONS + "/" + code.toLowerCase(Locale.ROOT);
    }

    /** @param role the slug of the role that stands for the occupation, or null */
    public static String occupation(String code, String role) {
        return role == null ? occupation(code) : role(role);
    }

    public static String occupations() {
        return OCCUPATIONS;
    }

    public static String rankings() {
        return RANKINGS;
    }

    /** One ranking of all occupations. */
    public static String ranking(String key) {
        return RANKINGS + "/" + key;
    }

    /** One ranking of a family's occupations. */
    public static String ranking(String key, String family) {
        return ranking(key) + "/" + family;
    }

    public static String families() {
        return FAMILIES;
    }

    public static String family(String slug) {
        return FAMILIES + "/" + slug;
    }

    public static String duties() {
        return DUTIES;
    }

    public static String skills() {
        return SKILLS;
    }

    public static String skill(String slug) {
        return SKILLS + "/" + slug;
    }

    public static String salaries() {
        return SALARIES;
    }

    public static String compare() {
        return COMPARE;
    }

    /** Roles beside each other; the same roles always have the same address. */
    public static String compare(Collection<String> roles) {
        return with(COMPARE, Map.of("role", roles.stream().sorted().toList()));
    }

    public static String plan() {
        return PLAN;
    }

    public static String find() {
        return FIND;
    }

    public static String move() {
        return MOVE;
    }

    public static String pay() {
        return PAY;
    }

    /** @param job the slug of a role or the code of an occupation */
    public static String pay(String job) {
        return with(PAY, Map.of("job", List.of(job)));
    }

    /** The plan for some skills; the same skills always have the same address. */
    public static String plan(Collection<String> skills) {
        return with(PLAN, Map.of("skill", skills.stream().sorted().toList()));
    }

    private static String parameter(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    public static String faqs() {
        return FAQS;
    }

    public static String sources() {
        return SOURCES;
    }

    public static String source(String slug) {
        return SOURCES + "/" + slug;
    }

    public static String search() {
        return SEARCH;
    }

    public static String search(String words) {
        return SEARCH + "?" + parameter("q", words);
    }

    /** @param page of the results, counted from 1 */
    public static String search(String words, int page) {
        return search(words) + (page == 1 ? "" : "&page=" + page);
    }

    /** Suggestions for what is being typed. */
    public static String suggest() {
        return SEARCH + "/" + SUGGEST;
    }

    /** The same for a browser's search field. */
    public static String completions() {
        return SEARCH + "/" + COMPLETIONS;
    }

    public static String changes() {
        return CHANGES;
    }

    /** @param kind null for all kinds; pages are counted from 1 */
    public static String changes(String kind, int page) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (kind != null) {
            parameters.put("kind", List.of(kind));
        }
        if (page > 1) {
            parameters.put("page", List.of(String.valueOf(page)));
        }
        return with(CHANGES, parameters);
    }

    /** What changed, for feed readers. */
    public static String feed() {
        return FEED;
    }

    /** @param part counted from 1 */
    public static String sitemap(int part) {
        return SITEMAP_PART.replace("{part}", String.valueOf(part));
    }

    public static String openSearch() {
        return OPENSEARCH;
    }

    /** The picture for a shared link to a page; a page that search engines don't keep shares the first page's. */
    public static String card(Page page) {
        boolean own = page.indexed() && !page.isHome();
        return CARDS + (own ? page.path().replaceFirst("\\?.*", "") : "/index") + ".png";
    }

    /** The newsroom. */
    public static String editor() {
        return EDITOR;
    }

    /** @param sort a table and one of its columns, with a hyphen before it for falling order */
    public static String editor(String table, String column, boolean falling) {
        return EDITOR + "?sort=" + table + "." + (falling ? "-" : "") + column + "#" + table;
    }

    /** Server-sent events about changes of the content. */
    public static String events() {
        return EDITOR + "/" + EVENTS;
    }

    /** What the guide offers to programs. */
    public static String data() {
        return DATA;
    }

    public static String text(String slug) {
        return "/" + slug;
    }

    /** The JSON Schema of a kind of content file. */
    public static String schema(String kind) {
        return SCHEMA + "/" + kind + ".json";
    }

    /** The address of a content file, given as folder and slug such as {@code roles/nurse}. */
    public static String document(String folderAndSlug) {
        return folderAndSlug.startsWith("pages/") ? folderAndSlug.substring("pages".length()) : "/" + folderAndSlug;
    }
}
