package io.rolebook.imports.markdown;

import io.rolebook.content.markdown.TypedFigure;
import java.util.Optional;

/** One line for lists, made of a longer text. */
final class Summary {

    private static final int LONGEST = 160;

    private Summary() {}

    /** As many whole sentences as fit, or the first words of a long one; a sentence with a figure is left out. */
    static Optional<String> of(String text) {
        String plain = text.replaceAll("[*_`~]{2,}|[`<>]|\\{\\{.*?}}", "")
                .replaceAll("\\s+", " ")
                .strip();
        StringBuilder summary = new StringBuilder();
        for (String sentence : plain.split("(?<=[.!?…])\\s+(?=[\\p{Lu}\\p{Lo}\\p{N}“\"¿¡])|(?<=[。！？])")) {
            boolean isPlain = TypedFigure.in(sentence).isEmpty();
            if (isPlain && summary.isEmpty() && sentence.length() > LONGEST) {
                return Optional.of(cut(sentence));
            }
            if (isPlain && summary.length() + sentence.length() < LONGEST) {
                boolean isApart = !summary.isEmpty() && !summary.toString().matches(".*[。！？]");
                summary.append(isApart ? " " : "").append(sentence);
            } else if (!summary.isEmpty()) {
                break;
            }
        }
        return Optional.of(summary.toString().strip()).filter(line -> line.matches(".*\\p{L}.*"));
    }

    private static String cut(String sentence) {
        String start = sentence.substring(0, LONGEST - 1);
        int space = start.lastIndexOf(' ');
        return (space > LONGEST / 2 ? start.substring(0, space) : start).replaceFirst("[\\s,;:–—-]+$", "") + "…";
    }
}
