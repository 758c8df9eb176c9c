package io.rolebook.content.parse;

import io.rolebook.content.model.SectionKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The sections that headings of other guides stand for, in several spellings and languages: {@code content/headings.txt}. */
public final class KnownHeadings {

    private static final String FILE = "/content/headings.txt";
    /** The line of the file that holds no headings, but words that may stand in front of one. */
    private static final String IN_FRONT = "In front";
    /** A name with an ellipsis stands for those with one to five words in its place, or a part of a word where it is in one. */
    private static final String ELLIPSIS = "…";

    private static final String SOME_WORDS = "\\S+(?: \\S+){0,4}";
    private static final Pattern SAID_TWICE = Pattern.compile("([^(（]+)[(（]([^)）]+)[)）][:：]?");
    private static final Pattern NUMBER_IN_FRONT = Pattern.compile("^[\\d一二三四五六七八九十]+ (?=\\S)");
    private static final Map<String, SectionKind> KINDS = new HashMap<>();
    /** Names with an ellipsis. */
    private static final Map<Pattern, SectionKind> OPEN = new LinkedHashMap<>();

    private static final List<String> FILLERS = new ArrayList<>();

    static {
        for (SectionKind kind : SectionKind.values()) {
            KINDS.put(words(kind.label()), kind);
        }
        try (InputStream in = KnownHeadings.class.getResourceAsStream(FILE)) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(KnownHeadings::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private KnownHeadings() {}

    /** Whether a heading asks something, in any script. */
    public static boolean isQuestion(String heading) {
        return heading.matches("(?s).*[?？؟]");
    }

    /**
     * A heading in any case, with or without numbers, pictures and words such as “Key” in front; it may be said again in brackets, as
     * in {@code 책임 (Responsibilities)}.
     */
    public static Optional<SectionKind> kind(String heading) {
        Matcher twice = SAID_TWICE.matcher(heading.strip());
        Optional<SectionKind> whole = kindOf(heading);
        return whole.isPresent() || !twice.matches()
                ? whole
                : kindOf(twice.group(1)).or(() -> kindOf(twice.group(2)));
    }

    private static Optional<SectionKind> kindOf(String heading) {
        String words = words(heading);
        Optional<SectionKind> kind = named(words);
        Optional<String> filler = filler(words);
        while (kind.isEmpty() && filler.isPresent()) {
            words = words.substring(filler.get().length());
            kind = named(words);
            filler = filler(words);
        }
        return kind;
    }

    private static Optional<String> filler(String words) {
        return FILLERS.stream().filter(words::startsWith).findFirst();
    }

    private static Optional<SectionKind> named(String words) {
        return Optional.ofNullable(KINDS.get(words)).or(() -> OPEN.entrySet().stream()
                .filter(open -> open.getKey().matcher(words).matches())
                .map(Map.Entry::getValue)
                .findFirst());
    }

    private static String words(String heading) {
        String plain = Normalizer.normalize(heading, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replaceAll("[^\\p{L}\\p{M}\\p{N}' ]+", " ")
                .replaceAll("\\s+", " ")
                .strip();
        return NUMBER_IN_FRONT.matcher(plain).replaceFirst("");
    }

    private static void read(String line) {
        String[] parts = line.split(": ", 2);
        for (String name : parts[1].split(";")) {
            if (parts[0].equals(IN_FRONT)) {
                FILLERS.add(name.strip() + " ");
            } else {
                put(name.strip(), SectionKind.of(parts[0]).orElseThrow());
            }
        }
    }

    private static void put(String name, SectionKind kind) {
        if (name.contains(ELLIPSIS)) {
            String pattern = Arrays.stream(name.split(" "))
                    .map(word -> word.equals(ELLIPSIS) ? SOME_WORDS : part(word))
                    .collect(Collectors.joining(" "));
            OPEN.put(Pattern.compile(pattern), kind);
        } else {
            KINDS.put(words(name), kind);
        }
    }

    /** Languages without blanks have the ellipsis within a word. */
    private static String part(String word) {
        return Arrays.stream(word.split(ELLIPSIS, -1))
                .map(part -> Pattern.quote(words(part)))
                .collect(Collectors.joining("\\S+"));
    }
}
