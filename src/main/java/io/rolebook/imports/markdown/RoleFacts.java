package io.rolebook.imports.markdown;

import java.lang.Character.UnicodeScript;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The facts of a role that stand in the front matter and the first lines of an original page, as YAML. */
record RoleFacts(OriginalPage page, OriginalPage.Tree tree, LocalDate today) {

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    /** In this order: Japanese has Chinese characters, too. */
    private static final List<Map.Entry<UnicodeScript, String>> LANGUAGE_OF_SCRIPT = List.of(
            Map.entry(UnicodeScript.HANGUL, "ko"),
            Map.entry(UnicodeScript.HIRAGANA, "ja"),
            Map.entry(UnicodeScript.KATAKANA, "ja"),
            Map.entry(UnicodeScript.HAN, "zh"),
            Map.entry(UnicodeScript.THAI, "th"),
            Map.entry(UnicodeScript.GREEK, "el"),
            Map.entry(UnicodeScript.HEBREW, "he"));

    Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("title", quoted(tree.title()));
        facts.put("summary", quoted(summary()));
        page.facts()
                .first("lang", "language", "locale")
                .or(() -> languageOfScript(tree.title() + facts.get("summary")))
                .ifPresent(tag -> locale(tag, facts));
        page.date().ifPresent(date -> updated(date, facts));
        if (page.facts().first("draft").filter("true"::equalsIgnoreCase).isPresent()) {
            facts.put("draft", "true");
        }
        return facts;
    }

    private String summary() {
        return page.facts()
                .first("summary", "description", "excerpt")
                .flatMap(Summary::of)
                .or(tree::firstParagraph)
                .orElseGet(() -> {
                    page.notes().add(1, "there is no paragraph for a summary: write one");
                    return tree.title().substring(0, Math.min(150, tree.title().length())) + ".";
                });
    }

    /** The language of a script that only one language is written in. */
    private static Optional<String> languageOfScript(String text) {
        return LANGUAGE_OF_SCRIPT.stream()
                .filter(script -> text.codePoints().anyMatch(c -> UnicodeScript.of(c) == script.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private void locale(String tag, Map<String, String> facts) {
        String[] parts = tag.split("[-_]");
        if (LANGUAGES.contains(parts[0]) && !parts[0].equals("en")) {
            facts.put("locale", parts[0]);
        }
    }

    private void updated(String date, Map<String, String> facts) {
        try {
            LocalDate day = LocalDate.parse(date.substring(0, Math.min(10, date.length())));
            if (day.isAfter(today)) {
                page.notes().add(1, "the date " + date + " is to come and left out");
            } else {
                facts.put("updated", day.toString());
            }
        } catch (DateTimeException e) {
            page.notes().add(1, "the date '" + date + "' is left out: write it as 2026-11-22");
        }
    }

    /** A YAML value in double quotes, which need none of its characters to be known. */
    static String quoted(String text) {
        return "\"" + text.replaceAll("\\p{Cntrl}", " ").replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
