package io.rolebook.editor;

import com.fasterxml.jackson.databind.node.TextNode;
import io.rolebook.content.parse.Kind;
import io.rolebook.content.parse.Slug;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;

/** A new content file: its path below the content folder, and a template to fill in. */
record Draft(Kind kind, String slug, String title) {

    static final int LONGEST = 80;

    /** Empty if the title gives no file name, or one that is too long. */
    static Optional<Draft> of(Kind kind, String title) {
        String tidy = title.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
        String slug = Slug.of(tidy);
        return slug.isEmpty() || slug.length() > LONGEST ? Optional.empty() : Optional.of(new Draft(kind, slug, tidy));
    }

    /** Below the content folder, such as {@code roles/site-reliability-engineer.md}. */
    String path() {
        return kind.folder() + "/" + slug + ".md";
    }

    /** The next steps for the editor. */
    String next() {
        return kind == Kind.SOURCE
                ? "Fill it in, and cite it: 'source: " + slug + "' beside a figure, '[^" + slug + "]' behind a claim."
                : "Fill it in, check it with 'check', and publish it by removing 'draft: true'.";
    }

    String text(LocalDate today) {
        return template()
                .replace(
                        "{short}",
                        yaml(
                                title.length() <= 40
                                        ? title
                                        : title.substring(0, 40).strip()))
                .replace("{title}", yaml(title))
                .replace("{today}", today.toString());
    }

    /** As YAML reads it back unchanged; in quotes unless it is plain words. */
    private static String yaml(String text) {
        boolean isPlain =
                text.matches("\\p{L}[\\p{L}\\p{N} ()/.’-]*") && !text.matches("(?i)true|false|null|yes|no|on|off");
        return isPlain ? text : TextNode.valueOf(text).toString();
    }

    private String template() {
        String name = kind.schema() + ".md";
        try (InputStream in = Draft.class.getResourceAsStream("/editor/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
