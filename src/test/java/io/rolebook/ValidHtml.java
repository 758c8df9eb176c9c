package io.rolebook;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** What the W3C's checker says against a page. */
public final class ValidHtml {

    private static final String HTML5 = "http://s.validator.nu/html5-rdfalite.rnc";

    /** Younger than the checker: https://html.spec.whatwg.org/#meta-theme-color allows it. */
    private static final String THEME_COLOR_MEDIA = "Attribute “media” not allowed on element “meta” at this point.";

    /** Younger than the checker, too: https://drafts.csswg.org/css-cascade-5/#layering defines it. */
    private static final String LAYER = "CSS: Unrecognized at-rule “@layer”";

    private static final SimpleDocumentValidator CHECKER = checker();

    private ValidHtml() {}

    private static SimpleDocumentValidator checker() {
        try {
            SimpleDocumentValidator checker = new SimpleDocumentValidator(true, false, false);
            checker.setUpMainSchema(HTML5, new Findings());
            return checker;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** Errors and warnings with their line; empty for a valid page. */
    public static synchronized List<String> problems(String html) {
        Findings findings = new Findings();
        try {
            CHECKER.setUpValidatorAndParsers(findings, false, false);
            CHECKER.checkHtmlInputSource(new InputSource(new StringReader(html)));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
        return findings.lines;
    }

    private static final class Findings implements ErrorHandler {

        private final List<String> lines = new ArrayList<>();

        @Override
        public void warning(SAXParseException e) {
            error(e);
        }

        @Override
        public void fatalError(SAXParseException e) {
            error(e);
        }

        @Override
        public void error(SAXParseException e) {
            if (!e.getMessage().equals(THEME_COLOR_MEDIA) && !e.getMessage().equals(LAYER)) {
                lines.add(e.getLineNumber() + ": " + e.getMessage());
            }
        }
    }
}
