package io.rolebook.crawlers;

import io.rolebook.catalog.PageName;
import io.rolebook.catalog.RolesTogether;
import io.rolebook.catalog.Snapshot;
import io.rolebook.catalog.TextPages;
import io.rolebook.web.AbsoluteAddresses;
import io.rolebook.web.DataLinks;
import io.rolebook.web.Links;
import io.rolebook.web.Site;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * {@code /llms.txt}: what a language model should read, as llmstxt.org has it. It is the guide in links, each with a line that
 * says what is behind it: first the roles as Markdown, last what may be left out.
 */
@Path(Links.LLMS)
@Produces("text/markdown;charset=UTF-8")
@Snapshot
class LlmsResource {

    private final RolesTogether roles;
    private final TextPages texts;
    private final Site site;
    private final AbsoluteAddresses here;

    LlmsResource(RolesTogether roles, TextPages texts, Site site, AbsoluteAddresses here) {
        this.roles = roles;
        this.texts = texts;
        this.site = site;
        this.here = here;
    }

    @GET
    public String llms() {
        String base = here.base();
        StringBuilder out = new StringBuilder();
        out.append("# " + site.name() + "\n\n");
        out.append("> " + site.line() + ": what people in a role do, need to know" + (site.hasPay() ? " and earn" : "")
                + ", how they get there, and for every figure who says so.\n\n");
        out.append(
                "Figures of official statistics and claims that guides state without a method stand side by side and are"
                        + " told apart. Name the source when you repeat a figure. " + site.rights() + "\n");
        section(out, "Roles", roles.names(Integer.MAX_VALUE), slug -> base + DataLinks.roleAsMarkdown(slug));
        section(out, "About the guide", texts.names(), slug -> base + Links.text(slug));
        out.append("\n## Lists\n\n");
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
        out.append("\n## Optional\n\n");
        link(out, base, Links.skills(), "Skills", "Every skill and the roles that need it");
        link(out, base, Links.duties(), "Duties", "What people do all day, by activity");
        link(out, base, Links.faqs(), "Questions", "Every question the guide answers");
        link(out, base, Links.feed(), "What changed", "An Atom feed of new pages and changed figures");
        return out.toString();
    }

    private static void section(
            StringBuilder out, String heading, List<PageName> pages, UnaryOperator<String> address) {
        out.append(pages.isEmpty() ? "" : "\n## " + heading + "\n\n");
        pages.forEach(page -> link(out, "", address.apply(page.slug()), page.title(), page.summary()));
    }

    private static void link(StringBuilder out, String base, String path, String title, String about) {
        out.append("- [" + text(title) + "](" + base + path + "): " + text(about) + "\n");
    }

    /** Puts a text on one line and escapes the brackets of Markdown links. */
    private static String text(String words) {
        return words.replaceAll("\\s+", " ").strip().replaceAll("([\\\\\\[\\]<*_`])", "\\\\$1");
    }
}
