package io.rolebook.content.parse;

import io.rolebook.content.model.SectionKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The sections that headings of other guides stand for, in several spellings and languages: {@code content/headings.txt}. */
public final class KnownHeadings {

    private static final String FILE = "/content/headings.txt";
    private static final String FILLERS =
            "^(the|your|our|key|main|core|primary|typical|job|role|common|required|general|"
                    + "deine|ihre|unsere|dein|ihr|vos|votre|tes|tus|sus|les|las|los|le|la|el|die|der|das) ";
    /** A name with an ellipsis stands for those with one to five words in its place. */
    private static final String ELLIPSIS = "…";

    private static final String SOME_WORDS = "\\S+(?: \\S+){0,4}";
    private static final Map<String, SectionKind> KINDS = new HashMap<>();
    private static final Map<Pattern, SectionKind> OPEN = new LinkedHashMap<>();

    static {
        read();
    }

    private KnownHeadings() {}

    /** A heading in any case, with or without numbers, pictures and words such as “Key” in front. */
    public static Optional<SectionKind> kind(String heading) {
        String words = words(heading);
        Optional<SectionKind> kind = named(words);
        String shorter = words.replaceFirst(FILLERS, "");
        while (kind.isEmpty() && !shorter.equals(words)) {
            words = shorter;
            kind = named(words);
            shorter = words.replaceFirst(FILLERS, "");
        }
        return kind;
    }

    private static Optional<SectionKind> named(String words) {
        return Optional.ofNullable(KINDS.get(words)).or(() -> OPEN.entrySet().stream()
                .filter(open -> open.getKey().matcher(words).matches())
                .map(Map.Entry::getValue)
                .findFirst());
    }

    private static String words(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replaceAll("[^\\p{L}\\p{M}\\p{N}' ]+", " ")
                .replaceAll("\\s+", " ")
                .strip()
                .replaceFirst("^\\d+ (?=\\S)", "");
    }

    private static void read() {
        for (SectionKind kind : SectionKind.values()) {
            KINDS.put(words(kind.label()), kind);
        }
        try (InputStream in = KnownHeadings.class.getResourceAsStream(FILE)) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        String[] parts = line.split(": ", 2);
                        SectionKind kind = SectionKind.of(parts[0]).orElseThrow();
                        Arrays.stream(parts[1].split(";")).forEach(name -> put(name.strip(), kind));
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void put(String name, SectionKind kind) {
        if (name.contains(ELLIPSIS)) {
            OPEN.put(
                    Pattern.compile(Arrays.stream(name.split(" "))
                            .map(word -> word.equals(ELLIPSIS) ? SOME_WORDS : Pattern.quote(words(word)))
                            .collect(Collectors.joining(" "))),
                    kind);
        } else {
            KINDS.put(words(name), kind);
        }
    }
}
