package io.rolebook.content.parse;

import io.rolebook.content.file.FrontMatter;
import io.rolebook.content.markdown.RawMarkup;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of the facts: no markup, which would be shown as it is typed, and no sentence that a form only suggests. */
final class FactText {

    private static final Set<String> NOT_SHOWN = Set.of("accept", "url", "licence-url", "hidden-aliases");
    private static final Pattern SUGGESTED = Pattern.compile("(What|Who|Whom|In one line) .*|.*….*");
    private static final Map<Kind, String> FORMS =
            Arrays.stream(Kind.values()).collect(Collectors.toMap(kind -> kind, FactText::form));

    private FactText() {}

    static void check(Kind kind, FrontMatter facts) {
        String form = facts.json().path("draft").asBoolean() ? "" : FORMS.get(kind);
        facts.texts().forEach((pointer, text) -> {
            if (Collections.disjoint(Arrays.asList(pointer.split("/")), NOT_SHOWN)) {
                RawMarkup.checkFact(text, facts.places().valueAt(pointer), facts.problems());
                if (SUGGESTED.matcher(text).matches() && form.contains(": " + text)) {
                    String what = "'" + text + "' is the form's own sentence";
                    facts.error(pointer, what, "write your own, or remove the line");
                }
            }
        });
    }

    /** What a new file of the kind begins with. */
    private static String form(Kind kind) {
        try (InputStream in = FactText.class.getResourceAsStream("/editor/" + kind.schema() + ".md")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
