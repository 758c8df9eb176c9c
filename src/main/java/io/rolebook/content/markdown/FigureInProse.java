package io.rolebook.content.markdown;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;

/** An amount of money or a share that prose states; words in quotes and code are examples, not figures. */
final class FigureInProse {

    private static final Pattern FIGURE =
            Pattern.compile("[$€£]\\s?\\d[\\d,.]*\\s?[KkMm]?|\\d[\\d,.]{0,20}\\s?(%|percent\\b|per cent\\b)");

    private static final Pattern QUOTED = Pattern.compile("[“\"][^“”\"]*[”\"]");

    private FigureInProse() {}

    /** The first one in a block, as it stands there. */
    static Optional<String> in(Node block) {
        String text = Markdown.textWithoutCode(block);
        if (!hasDigit(text)) {
            return Optional.empty();
        }
        Matcher figure = FIGURE.matcher(QUOTED.matcher(text).replaceAll(" "));
        return figure.find() ? Optional.of(figure.group().strip()) : Optional.empty();
    }

    /** Asked first, as most paragraphs have none. */
    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
