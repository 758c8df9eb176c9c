package io.rolebook.content.markdown;

import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** {@code {median 15-1254}}: a figure that the prose names and does not type. A brace that is meant is written {@code \\{}. */
final class FieldNode extends CustomNode {

    private final String field;

    private FieldNode(String field) {
        this.field = field;
    }

    /** What stands between the braces. */
    String field() {
        return field;
    }

    void fill(String text) {
        Text words = new Text(text);
        words.setSourceSpans(getSourceSpans());
        appendChild(words);
    }

    /** Finds fields in a line. */
    static final class Factory implements InlineContentParserFactory {

        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('{');
        }

        @Override
        public InlineContentParser create() {
            return FieldNode::parse;
        }
    }

    private static ParsedInline parse(InlineParserState state) {
        Scanner scanner = state.scanner();
        scanner.next();
        Position start = scanner.position();
        if (scanner.find('}') < 0) {
            return ParsedInline.none();
        }
        String field = scanner.getSource(start, scanner.position()).getContent();
        scanner.next();
        return ParsedInline.of(new FieldNode(field), scanner.position());
    }
}
