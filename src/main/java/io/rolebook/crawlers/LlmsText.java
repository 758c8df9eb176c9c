package io.rolebook.crawlers;

import io.rolebook.catalog.DatedPages;
import io.rolebook.catalog.PageName;
import io.rolebook.catalog.Snapshot;
import io.rolebook.web.DataLinks;
import io.rolebook.web.Links;
import io.rolebook.web.Site;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The guide in links, each with a line that says what is behind it: first the roles as Markdown, last what may be left out. */
@ApplicationScoped
@Snapshot
class LlmsText {

    private final DatedPages pages;
    private final Site site;

    LlmsText(DatedPages pages, Site site) {
        this.pages = pages;
        this.site = site;
    }

    void write(String base, OutputStream to) throws IOException {
        PrintWriter out = new PrintWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
        out.print("# " + site.name() + "\n\n");
        out.print("> " + site.line() + ": what people in a role do, need to know" + (site.hasPay() ? " and earn" : "")
                + ", how they get there, and for every figure who says so.\n\n");
        out.print(
                "Figures of official statistics and claims that guides state without a method stand side by side and are"
                        + " told apart. Name the source when you repeat a figure. " + site.rights() + "\n");
        section(out, "Roles", pages.roleNames(), slug -> base + DataLinks.roleAsMarkdown(slug));
        section(out, "About the guide", pages.textNames(), slug -> base + Links.text(slug));
        out.print("\n## Lists\n\n");
        if (site.hasPay()) {
            link(out, base, Links.salaries(), "Salaries", "Pay and growth of every role in one table");
            link(out, base, Links.SALARIES_CSV, "Salaries as CSV", "The same table for a program");
        }
        link(
                out,
                base,
                Links.occupations(),
                "Official occupations",
                "Every occupation that is counted, with its figures");
        link(out, base, DataLinks.OCCUPATIONS_CSV, "Occupations as CSV", "The same, a line an occupation");
        link(out, base, Links.rankings(), "Rankings", "Best paid, most openings, fastest growing, also by field");
        link(out, base, Links.sources(), "Sources", "Who says what, how it was made and how old it is");
        out.print("\n## Optional\n\n");
        link(out, base, Links.skills(), "Skills", "Every skill and the roles that need it");
        link(out, base, Links.duties(), "Duties", "What people do all day, by activity");
        link(out, base, Links.faqs(), "Questions", "Every question the guide answers");
        link(out, base, Links.feed(), "What changed", "An Atom feed of new pages and changed figures");
        out.flush();
    }

    private static void section(
            PrintWriter out, String heading, Stream<PageName> pages, UnaryOperator<String> address) {
        int[] written = {0};
        try (pages) {
            pages.forEach(page -> {
                if (written[0]++ == 0) {
                    out.print("\n## " + heading + "\n\n");
                }
                link(out, "", address.apply(page.slug()), page.title(), page.summary());
            });
        }
    }

    private static void link(PrintWriter out, String base, String path, String title, String about) {
        out.print("- [" + text(title) + "](" + base + path + "): " + text(about) + "\n");
    }

    /** Puts a text on one line and escapes the brackets of Markdown links. */
    private static String text(String words) {
        return words.replaceAll("\\s+", " ").strip().replaceAll("([\\\\\\[\\]<*_`])", "\\\\$1");
    }
}
