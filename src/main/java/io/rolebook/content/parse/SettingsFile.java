package io.rolebook.content.parse;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rolebook.content.file.FrontMatter;
import io.rolebook.content.file.Position;
import io.rolebook.content.file.Problem;
import io.rolebook.content.file.Problems;
import io.rolebook.content.file.SchemaCheck;
import io.rolebook.content.file.Schemas;
import io.rolebook.content.file.SourceFile;
import io.rolebook.content.model.Levels;
import io.rolebook.content.model.Settings;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * {@code content/guide.md}: what the guide is called and how it counts. The text below its facts is for editors alone. A
 * faulty key costs only itself.
 *
 * @param facts those without a fault
 * @param classificationAt where the file names the classification
 * @param faulty keys that may have been meant to have another value: in a file with an error, all that have none, and those that
 *     could not be read to their end
 */
public record SettingsFile(
        String path, ObjectNode facts, Position classificationAt, Set<String> faulty, List<Problem> problems) {

    public static final String NAME = "guide.md";

    private static final String KIND = "guide";
    private static final Schemas SCHEMAS = Schemas.of(Levels.USUAL.words());
    private static final ObjectNode NO_FACTS = JsonNodeFactory.instance.objectNode();

    /** Of a guide that has no such file. */
    public static final SettingsFile MISSING = new SettingsFile(NAME, NO_FACTS, Position.START, Set.of(), List.of());

    /** Before anything was read. */
    public static final SettingsFile UNKNOWN =
            new SettingsFile(NAME, NO_FACTS, Position.START, SCHEMAS.keys(KIND), List.of());

    public static SettingsFile read(String path, byte[] bytes) {
        Problems problems = new Problems(path);
        FrontMatter read = SourceFile.read(path, bytes, problems)
                .flatMap(file -> FrontMatter.read(file, problems))
                .orElseGet(() -> FrontMatter.none(problems));
        ObjectNode facts = new SchemaCheck(SCHEMAS, read).sound(KIND);
        if (facts.has("levels") && areLevelsTwice(read)) {
            facts.remove("levels");
        }
        Set<String> faulty = problems.hasErrors() ? SCHEMAS.keys(KIND) : new TreeSet<>();
        faulty.removeIf(key -> facts.has(key) && !read.lost().contains(key));
        return new SettingsFile(path, facts, read.places().valueAt("/classification"), faulty, problems.found());
    }

    /** Reports words, and labels, that stand for two levels; whether there are any. */
    private static boolean areLevelsTwice(FrontMatter matter) {
        Set<String> seen = new HashSet<>();
        Set<String> twice = new HashSet<>();
        matter.texts().forEach((pointer, word) -> {
            String kind = pointer.endsWith("/label") ? "label " : "word ";
            if (pointer.startsWith("/levels/") && !seen.add(kind + word.toLowerCase(Locale.ROOT))) {
                matter.error(pointer, "'" + word + "' stands for two levels", "give each its own word");
                twice.add(word);
            }
        });
        return !twice.isEmpty();
    }

    /** A file that could not be opened. */
    public static SettingsFile unreadable(String path) {
        Problems problems = new Problems(path);
        problems.error(Position.START, "the file cannot be opened", "check its permissions");
        return new SettingsFile(path, NO_FACTS, Position.START, SCHEMAS.keys(KIND), problems.found());
    }

    /** This file, with what is faulty as it was before. */
    public SettingsFile after(SettingsFile before) {
        ObjectNode all = facts.deepCopy();
        Set<String> unknown = new TreeSet<>();
        for (String key : faulty) {
            if (before.facts.has(key) && !before.faulty.contains(key)) {
                all.set(key, before.facts.get(key));
            } else if (before.faulty.contains(key)) {
                unknown.add(key);
            }
        }
        return new SettingsFile(path, all, classificationAt, unknown, problems);
    }

    /** For a classification whose codes no table lists. */
    public Problem unknownClassification() {
        return new Problem(
                path,
                classificationAt,
                Problem.Severity.ERROR,
                "no table lists the occupations of '"
                        + facts.path("classification").asText() + "'",
                "name the classification of one of the tables 'occupations', or leave it out");
    }

    public Settings settings() {
        return Facts.of(facts, Settings.Facts.class, Settings.USUAL).settings(faulty);
    }
}
