package io.rolebook.content.parse;

import io.rolebook.content.file.Places;
import io.rolebook.content.file.Problem;
import io.rolebook.content.file.SourceFile;
import io.rolebook.content.model.Document;
import io.rolebook.content.model.Reference;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What was read of one file: where its facts stand, or null if they cannot be read; its document, or null if the file is
 * broken; the other files it names; its own problems; a hash of its bytes; and the anchors a link may lead to, each with its
 * line.
 *
 * @param references every place where it names something
 * @param named what it names, each once
 */
public record Parsed(
        Kind kind,
        String path,
        String hash,
        Places facts,
        Document document,
        List<Reference> references,
        Map<Reference.Target, Set<String>> named,
        Map<String, Integer> anchors,
        Set<String> accepted,
        List<Problem> problems) {

    public String slug() {
        return SourceFile.slug(path);
    }

    /** What it names of this kind. */
    public Set<String> named(Reference.Target target) {
        return named.getOrDefault(target, Set.of());
    }

    /** Folder and slug, such as {@code roles/nurse}: the name of the file among all. */
    public String page() {
        return kind.folder() + "/" + slug();
    }

    /**
     * Where a part of a page stands in its file.
     *
     * @param places the first that the file has counts, with blanks between them: a fact by its JSON pointer such as
     *     {@code /pay/0}, or a heading by its anchor
     */
    public OptionalInt lineOf(String places) {
        for (String place : places.split(" ")) {
            OptionalInt line = place.startsWith("/") ? lineOfFact(place) : lineOfHeading(place);
            if (line.isPresent()) {
                return line;
            }
        }
        return OptionalInt.empty();
    }

    private OptionalInt lineOfFact(String pointer) {
        String key = pointer.split("/")[1];
        return facts == null || !facts.has("/" + key)
                ? OptionalInt.empty()
                : OptionalInt.of(facts.keyAt(pointer).line());
    }

    private OptionalInt lineOfHeading(String anchor) {
        return anchors.entrySet().stream()
                .filter(known -> known.getKey().endsWith("#" + anchor))
                .mapToInt(Map.Entry::getValue)
                .min();
    }
}
