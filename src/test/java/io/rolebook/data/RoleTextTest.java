package io.rolebook.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.rolebook.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A role as Markdown, as a parser of Markdown reads it. */
@QuarkusTest
class RoleTextTest {

    @Test
    void everyFootnote_isThere_andEachIsUsed() {
        for (String role : List.of("nurse", "midwife")) {
            Marks marks = new Marks();
            parse(Visit.get("/roles/" + role + ".md").asString()).accept(marks);

            assertThat(marks.used).as(role).isNotEmpty().isEqualTo(marks.defined);
            assertThat(marks.open).as(role).isEmpty();
        }
    }

    @Test
    void headings_areThoseOfTheRole_inOrder() {
        Document read = read("nurse");

        assertThat(read.select("h1").eachText()).containsExactly("Ward Nurse");
        assertThat(read.select("h2").eachText())
                .startsWith("Overview", "Key takeaways", "Uniforms", "Who it suits", "Duties")
                .containsSubsequence("Skills", "Salary", "Step by step", "Outlook", "Questions", "About this page");
    }

    @Test
    void prose_keepsItsLinksEmphasisAndTables() {
        Document read = read("nurse");

        assertThat(read.select("a[href=/skills/triage]").text()).isEqualTo("triage");
        assertThat(read.text()).contains("A note of the page’s own, in short.");
        assertThat(read.select("table:has(th:containsOwn(Shift)) td").eachText())
                .first()
                .isEqualTo("Night");
    }

    @Test
    void nothing_isLeftOfTheTemplate() {
        String markdown = Visit.get("/roles/nurse.md").asString();

        assertThat(markdown)
                .startsWith("# Ward Nurse\n\nA ward nurse")
                .endsWith("\n")
                .doesNotContain("\n\n\n", " \n");
        assertThat(read("nurse").text()).doesNotContain("{", "| ---", "[^", "null", "NOT_FOUND");
    }

    @Test
    void claims_areCalledClaims() {
        assertThat(read("nurse").select("h3").eachText())
                .contains("Registered nurses: Official statistics", "sample-guide: claimed without a method");
    }

    @Test
    void plainText_staysPlain() {
        for (String text : List.of("a*b*c", "C#", "x | y", "<b>", "[a](b)", "1. one", "# no", "_a_", "`x`", "a\\b")) {
            String cell = "| a |\n| --- |\n| " + MarkdownWords.plain(text) + " |";
            assertThat(Jsoup.parse(html(cell)).select("td").text()).isEqualTo(text);
            assertThat(Jsoup.parse(html(MarkdownWords.plain(text))).text()).isEqualTo(text);
        }
    }

    private static Document read(String role) {
        return Jsoup.parse(html(Visit.get("/roles/" + role + ".md").asString()));
    }

    private static String html(String markdown) {
        return HtmlRenderer.builder()
                .extensions(List.of(TablesExtension.create(), org.commonmark.ext.footnotes.FootnotesExtension.create()))
                .escapeHtml(true)
                .build()
                .render(parse(markdown));
    }

    private static Node parse(String markdown) {
        return Parser.builder().extensions(MarkdownWords.DIALECT).build().parse(markdown);
    }

    private static final class Marks extends AbstractVisitor {

        private final Set<String> used = new TreeSet<>();
        private final Set<String> defined = new TreeSet<>();
        private final List<String> open = new ArrayList<>();

        @Override
        public void visit(CustomNode node) {
            if (node instanceof FootnoteReference mark) {
                used.add(mark.getLabel());
            }
            visitChildren(node);
        }

        @Override
        public void visit(CustomBlock block) {
            if (block instanceof FootnoteDefinition note) {
                defined.add(note.getLabel());
            }
            visitChildren(block);
        }

        @Override
        public void visit(org.commonmark.node.Text text) {
            if (text.getLiteral().contains("[^")) {
                open.add(text.getLiteral());
            }
        }
    }
}
