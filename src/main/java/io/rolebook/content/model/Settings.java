package io.rolebook.content.model;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/**
 * What makes a guide another organization's or another country's: {@code content/guide.md}.
 *
 * @param name of the guide
 * @param line what it is, in a line under its name
 * @param licence of its text, or null
 * @param currency of amounts that name none; null if each has to name its own
 * @param classification whose codes are the guide's occupations; null for the one its tables of wages are keyed by
 * @param pay whether the guide speaks of pay at all
 * @param finders other sites that tell of an occupation, by its code
 * @param jobBoards other sites that search for jobs
 * @param inDoubt keys whose values cannot be read, and were not known before: what leans on them is no fault
 */
public record Settings(
        String name,
        String line,
        String licence,
        String licenceUrl,
        String currency,
        String classification,
        Levels levels,
        boolean pay,
        List<Finder> finders,
        List<JobBoard> jobBoards,
        Set<String> inDoubt) {

    /** @param url of another site, with {@code {code}} for the code of the occupation and {@code {digits}} for its digits alone */
    public record Finder(String title, String url) {

        public String address(String code) {
            return url.replace("{code}", code).replace("{digits}", code.replaceAll("\\D", ""));
        }
    }

    /** @param url of its list of jobs, with {@code {words}} for what is searched for */
    public record JobBoard(String title, String url) {

        public String address(String words) {
            return url.replace(
                    "{words}", URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20"));
        }
    }

    public static final Settings USUAL = new Settings(
            "Rolebook",
            "A career guide that shows its sources",
            null,
            null,
            null,
            null,
            Levels.USUAL,
            true,
            List.of(),
            List.of(),
            Set.of());

    /** Whether the guide's own file has this key wrong. */
    public boolean isInDoubt(String key) {
        return inDoubt.contains(key);
    }

    /** Every word that stands for a level; empty while they are not known, and any word may be one. */
    public List<String> levelWords() {
        return isInDoubt("levels") ? List.of() : levels.words();
    }

    /** The front matter of the file; what is left out is null or empty. */
    public record Facts(
            String name,
            String line,
            String licence,
            String licenceUrl,
            String currency,
            String classification,
            List<Levels.Given> levels,
            Boolean pay,
            List<Finder> finders,
            List<JobBoard> jobBoards) {

        public Settings settings(Set<String> inDoubt) {
            return new Settings(
                    name == null ? USUAL.name : name,
                    line == null ? USUAL.line : line,
                    licence,
                    licenceUrl,
                    currency,
                    classification,
                    levels.isEmpty() ? USUAL.levels : Levels.of(levels),
                    pay == null || pay,
                    finders,
                    jobBoards,
                    Set.copyOf(inDoubt));
        }
    }
}
