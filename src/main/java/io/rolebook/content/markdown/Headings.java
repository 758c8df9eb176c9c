package io.rolebook.content.markdown;

import io.rolebook.content.file.Position;
import io.rolebook.content.file.Problems;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Heading;

/** A file's headings in their order; one that no page can have is reported as it comes. */
final class Headings {

    private final MarkdownBody body;
    private final Problems problems;
    private final List<Heading> all = new ArrayList<>();
    private int rank = 1;

    Headings(MarkdownBody body, Problems problems) {
        this.body = body;
        this.problems = problems;
    }

    List<Heading> all() {
        return all;
    }

    void add(Heading heading) {
        all.add(heading);
        Position at = body.at(heading);
        if (heading.getLevel() == 1) {
            problems.error(at, "a heading with one '#'", "the title is the page's only one; use '##'");
        } else if (heading.getLevel() > rank + 1) {
            problems.error(
                    at,
                    "a heading of rank " + heading.getLevel() + " below one of rank " + rank,
                    "use " + "#".repeat(rank + 1));
        }
        rank = heading.getLevel();
        String text = Markdown.text(heading);
        if (text.isEmpty()) {
            problems.error(at, "a heading without words", "give it some, or remove the line");
        }
        if (Text.YEAR.matcher(text).find()) {
            problems.warning(
                    "year-in-heading", at, "a year in the heading '" + text + "'", "it grows old; leave it out");
        }
    }
}
