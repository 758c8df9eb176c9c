package io.rolebook.imports;

import com.fasterxml.jackson.databind.JsonNode;
import io.rolebook.content.statistics.Table;
import io.rolebook.content.statistics.TableKind;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/** The editions of a series that the content folder holds. */
final class Editions {

    private static final String WHEN = "as-of";

    private Editions() {}

    /** The newest table of an edition that is older than this one, if there is one. */
    static Optional<Table> before(SourceText source, TableKind kind, ContentDirectory content) {
        JsonNode facts = source.facts();
        return content.documents("sources").stream()
                .map(path -> Map.entry(path, content.facts(path).orElseThrow()))
                .filter(other -> facts.path("series").equals(other.getValue().path("series"))
                        && when(other.getValue()).compareTo(when(facts)) < 0)
                .sorted(Comparator.comparing(
                        (Map.Entry<String, JsonNode> other) -> when(other.getValue()), Comparator.reverseOrder()))
                .flatMap(other -> content.table(slug(other.getKey()), kind).stream())
                .findFirst();
    }

    private static String when(JsonNode facts) {
        return facts.path(WHEN).asText();
    }

    /** {@code sources/bls-oews-2025.md} is {@code bls-oews-2025}. */
    private static String slug(String path) {
        return path.substring(path.indexOf('/') + 1, path.length() - ".md".length());
    }
}
