package io.rolebook.content.parse;

import com.fasterxml.jackson.databind.JsonNode;
import io.rolebook.content.file.FrontMatter;
import io.rolebook.content.file.Problems;
import io.rolebook.content.markdown.RawMarkup;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of the facts: no markup, which would be shown as it is typed, and no sentence that a form only suggests. */
final class FactText {

    private static final Set<String> NOT_SHOWN = Set.of("accept", "url", "licence-url", "hidden-aliases");
    private static final Pattern SUGGESTED = Pattern.compile("(What|Who|Whom|In one line) .*|.*….*");
    private static final Map<Kind, String> FORMS = new EnumMap<>(Kind.class);

    private final FrontMatter facts;
    private final String form;
    private final Problems problems;

    private FactText(FrontMatter facts, String form, Problems problems) {
        this.facts = facts;
        this.form = form;
        this.problems = problems;
    }

    static void check(Kind kind, FrontMatter facts, Problems problems) {
        boolean isDraft = facts.json().path("draft").asBoolean();
        new FactText(facts, isDraft ? "" : form(kind), problems).walk(facts.json(), "");
    }

    private void walk(JsonNode value, String pointer) {
        if (value.isTextual()) {
            text(value.asText(), pointer);
        } else if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                walk(value.get(i), pointer + "/" + i);
            }
        } else {
            value.properties().stream()
                    .filter(entry -> !NOT_SHOWN.contains(entry.getKey()))
                    .forEach(entry -> walk(entry.getValue(), pointer + "/" + entry.getKey()));
        }
    }

    private void text(String text, String pointer) {
        RawMarkup.checkFact(text, facts.valueAt(pointer), problems);
        if (!form.isEmpty() && SUGGESTED.matcher(text).matches() && form.contains(": " + text)) {
            problems.error(
                    facts.valueAt(pointer),
                    "'" + text + "' is the form's own sentence",
                    "write your own, or remove the line");
        }
    }

    /** What a new file of the kind begins with. */
    private static synchronized String form(Kind kind) {
        return FORMS.computeIfAbsent(kind, k -> {
            try (InputStream in = FactText.class.getResourceAsStream("/editor/" + k.schema() + ".md")) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
