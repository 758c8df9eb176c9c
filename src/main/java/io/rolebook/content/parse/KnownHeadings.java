package io.rolebook.content.parse;

import io.rolebook.content.model.SectionKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The sections that headings of other guides stand for, in several spellings and languages: {@code content/headings.txt}. */
public final class KnownHeadings {

    private static final String FILE = "/content/headings.txt";
    private static final String FILLERS =
            "^(the|your|our|key|main|core|primary|typical|job|role|common|required|general|"
                    + "deine|ihre|unsere|dein|ihr|vos|votre|tes|tus|sus|les|las|los|le|la|el|die|der|das) ";
    private static final String REST = "…";
    private static final Map<String, SectionKind> KINDS = read();

    /** What names ending in an ellipsis begin with. */
    private static final List<String> BEGINNINGS = KINDS.keySet().stream()
            .filter(name -> name.endsWith(REST))
            .map(name -> name.substring(0, name.length() - 1))
            .toList();

    private KnownHeadings() {}

    /** A heading in any case, with or without numbers, pictures and words such as “Key” in front. */
    public static Optional<SectionKind> kind(String heading) {
        String words = words(heading);
        while (!KINDS.containsKey(words) && !words.replaceFirst(FILLERS, "").equals(words)) {
            words = words.replaceFirst(FILLERS, "");
        }
        String known = words;
        return Optional.ofNullable(KINDS.get(words)).or(() -> BEGINNINGS.stream()
                .filter(known::startsWith)
                .findFirst()
                .map(beginning -> KINDS.get(beginning + REST)));
    }

    private static String words(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replaceAll("[^\\p{L}\\p{M}\\p{N}' ]+", " ")
                .replaceAll("\\s+", " ")
                .strip()
                .replaceFirst("^\\d+ (?=\\S)", "");
    }

    private static Map<String, SectionKind> read() {
        Map<String, SectionKind> kinds = new HashMap<>();
        for (SectionKind kind : SectionKind.values()) {
            kinds.put(words(kind.label()), kind);
        }
        try (InputStream in = KnownHeadings.class.getResourceAsStream(FILE)) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        String[] parts = line.split(": ", 2);
                        SectionKind kind = SectionKind.of(parts[0]).orElseThrow();
                        Arrays.stream(parts[1].split(";"))
                                .forEach(name ->
                                        kinds.put(name.endsWith(REST) ? words(name) + " " + REST : words(name), kind));
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return kinds;
    }
}
