package io.rolebook.content;

import io.rolebook.content.file.Fingerprint;
import io.rolebook.content.file.Problem;
import io.rolebook.content.model.Document;
import io.rolebook.content.model.FamilyDocument;
import io.rolebook.content.model.PageDocument;
import io.rolebook.content.model.RoleDocument;
import io.rolebook.content.model.Settings;
import io.rolebook.content.model.SkillDocument;
import io.rolebook.content.model.SourceDocument;
import io.rolebook.content.parse.Parsed;
import io.rolebook.content.statistics.CheckedTables;
import io.rolebook.content.statistics.Statistics;
import io.rolebook.content.statistics.Table;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All documents that can be shown, checked against each other and sorted by address, and all problems found on the way.
 *
 * @param kept paths of files that are broken now and shown in their last good version
 * @param files what was read of each file that is shown
 * @param settings what the guide is called and how it counts
 * @param statistics the official figures of its tables
 * @param version changes whenever a byte of what is shown does; of equal content it is the same on every machine
 */
public record Guide(
        List<RoleDocument> roles,
        List<SkillDocument> skills,
        List<FamilyDocument> families,
        List<SourceDocument> sources,
        List<PageDocument> pages,
        List<Problem> problems,
        List<String> kept,
        List<Parsed> files,
        Settings settings,
        Statistics statistics,
        String version) {

    /** Addresses that the guide itself answers for readers. */
    public static final List<String> OWN_PAGES = List.of(
            "roles",
            "occupations",
            "families",
            "rankings",
            "duties",
            "skills",
            "salaries",
            "faqs",
            "sources",
            "search",
            "compare",
            "find",
            "plan",
            "move",
            "pay",
            "changes",
            "data");

    /**
     * Addresses that no text page may take: the guide's own, the newsroom's, that of pictures, and those whose data or schema
     * stands beside them.
     */
    public static final List<String> TAKEN = Stream.concat(
                    OWN_PAGES.stream(), Stream.of("editor", "cards", "guide", "figures", "openapi", "schema"))
            .toList();

    /**
     * The guide of what was read: a file with an error is left out.
     *
     * @param before by path, what was good the last time: a file that is broken now keeps it
     * @param problems of all files
     */
    static Guide of(
            List<Parsed> parsed,
            Map<String, Parsed> before,
            Settings settings,
            CheckedTables tables,
            List<Problem> problems) {
        Set<String> broken =
                problems.stream().filter(Problem::isError).map(Problem::path).collect(Collectors.toSet());
        List<Parsed> files = new ArrayList<>();
        List<String> kept = new ArrayList<>();
        for (Parsed file : parsed) {
            if (file.document() != null && !broken.contains(file.path())) {
                files.add(file);
            } else if (before.containsKey(file.path())) {
                files.add(before.get(file.path()));
                kept.add(file.path());
            }
        }
        List<Document> documents = files.stream().map(Parsed::document).toList();
        return new Guide(
                only(documents, RoleDocument.class),
                only(documents, SkillDocument.class),
                only(documents, FamilyDocument.class),
                only(documents, SourceDocument.class),
                only(documents, PageDocument.class),
                Stream.concat(problems.stream(), tables.problems().stream())
                        .sorted()
                        .toList(),
                Stream.concat(kept.stream(), tables.kept().stream()).toList(),
                files,
                settings,
                tables.statistics(),
                version(files, settings, tables.good()));
    }

    private static <D extends Document> List<D> only(List<Document> documents, Class<D> type) {
        return documents.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .sorted(Comparator.comparing(Document::slug))
                .toList();
    }

    private static String version(List<Parsed> files, Settings settings, List<Table> tables) {
        String all = Stream.concat(
                        files.stream().map(file -> file.path() + " " + file.hash() + "\n"),
                        tables.stream().map(table -> table.path() + " " + table.hash() + "\n"))
                .sorted()
                .collect(Collectors.joining());
        return Fingerprint.of((all + settings).getBytes(StandardCharsets.UTF_8));
    }

    /** All documents, whatever their kind. */
    public Stream<Document> documents() {
        return files.stream().map(Parsed::document);
    }

    public boolean hasErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }

    /** Whether this is the same content with the same problems. */
    public boolean isAs(Guide other) {
        return other != null
                && version.equals(other.version)
                && problems.equals(other.problems)
                && kept.equals(other.kept);
    }
}
