package io.rolebook.content.markdown;

import io.rolebook.content.model.Prose;
import java.util.Locale;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;

/** {@code [^bls-oews-2025]}: a mark that cites a source. A footnote's mark looks the same but has a definition in the file. */
final class SourceMark extends CustomNode {

    private final String source;
    private final boolean isOfField;

    /** @param isOfField whether it stands behind a figure that was looked up, and no editor typed it */
    SourceMark(String source, boolean isOfField) {
        this.source = source;
        this.isOfField = isOfField;
    }

    String source() {
        return source;
    }

    boolean isOfField() {
        return isOfField;
    }

    /** Two marks without a space between them look like one link; each is a mark. */
    static LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
        boolean isAlone = link.label() == null || link.label().startsWith("^");
        boolean cites = link.destination() == null && isAlone && link.marker() == null;
        if (!cites || !link.text().startsWith("^") || link.text().length() < 2) {
            return LinkResult.none();
        }
        String label = link.text().substring(1);
        if (context.getDefinition(FootnoteDefinition.class, label) != null) {
            return LinkResult.none();
        }
        return LinkResult.replaceWith(new SourceMark(label.strip(), false), link.afterTextBracket());
    }

    /** What a mark leads to: the source's file name, or the footnote's key. */
    static String key(Node mark) {
        return mark instanceof SourceMark source ? source.source : footnoteKey(((FootnoteReference) mark).getLabel());
    }

    /** A footnote's key can't be taken for a source's file name; labels that differ in any letter have different keys. */
    static String footnoteKey(String label) {
        StringBuilder key = new StringBuilder(Prose.FOOTNOTE);
        label.strip().toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            boolean isPlain = c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-';
            key.append(isPlain ? Character.toString(c) : "." + Integer.toHexString(c) + ".");
        });
        return key.toString();
    }
}
