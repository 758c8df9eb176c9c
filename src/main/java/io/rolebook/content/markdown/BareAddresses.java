package io.rolebook.content.markdown;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;

/** Cuts the text behind a bare address where punctuation of East Asian scripts follows without a space: the link ends there. */
final class BareAddresses implements PostProcessor {

    private static final Pattern PUNCTUATION = Pattern.compile(
            "(?<=://[^\\s]{1,500})[\u3001-\u3003\u3008-\u3011\u3014-\u301F\uFF01\uFF08\uFF09\uFF0C\uFF0E\uFF1A\uFF1B\uFF1F\uFF3B\uFF3D\uFF5B-\uFF64]");

    @Override
    public Node process(Node document) {
        for (Node node : Nodes.all(document).toList()) {
            if (node instanceof Text text && text.getLiteral().contains("://")) {
                cut(text);
            }
        }
        return document;
    }

    private static void cut(Text text) {
        String literal = text.getLiteral();
        List<SourceSpan> spans = text.getSourceSpans();
        boolean isAsWritten = spans.size() == 1 && spans.get(0).getLength() == literal.length();
        Matcher end = PUNCTUATION.matcher(literal);
        Text last = text;
        int from = 0;
        while (end.find()) {
            Text rest = new Text();
            rest.setSourceSpans(isAsWritten ? List.of(spans.get(0).subSpan(end.start())) : spans);
            last.setLiteral(literal.substring(from, end.start()));
            if (isAsWritten) {
                last.setSourceSpans(List.of(spans.get(0).subSpan(from, end.start())));
            }
            last.insertAfter(rest);
            last = rest;
            from = end.start();
        }
        last.setLiteral(literal.substring(from));
    }
}
