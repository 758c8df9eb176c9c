package io.rolebook.crawlers;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.rolebook.Visit;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LlmsResourceTest {

    private String text;

    @BeforeEach
    void ask() {
        Response answer = Visit.get("/llms.txt");
        assertThat(answer.contentType()).isEqualTo("text/markdown;charset=UTF-8");
        text = answer.asString();
    }

    /** One h1, a quoted summary, then lists of links under headings of the second rank, what may be left out last. */
    @Test
    void shape_isThatOfLlmstxtOrg() {
        Node guide = Parser.builder().build().parse(text);

        assertThat(guide.getFirstChild()).isInstanceOf(Heading.class);
        assertThat(guide.getFirstChild().getNext()).isInstanceOf(BlockQuote.class);
        assertThat(text.lines().filter(line -> line.startsWith("#")))
                .containsExactly("# Rolebook", "## Roles", "## About the guide", "## Lists", "## Optional");
        assertThat(text.lines().filter(line -> line.startsWith("- ")))
                .hasSizeGreaterThan(8)
                .allMatch(line -> line.matches("- \\[[^]]+]\\(http://localhost:\\d+/[^)]*\\): .+"));
    }

    @Test
    void roles_areLinkedAsMarkdown_withTheirSummaries() {
        assertThat(text)
                .containsPattern(
                        "- \\[Ward Nurse]\\(http://localhost:\\d+/roles/nurse.md\\): Looks after the patients of one ward")
                .doesNotContain("Surgeon", "Leech");
    }

    @Test
    void everyLink_leadsSomewhere() {
        assertThat(links()).hasSizeGreaterThan(8).allSatisfy(link -> {
            // What a role is as Markdown has tests of its own; that there is such a role is held here
            String page = link.replaceFirst("^(/roles/[^/]+)\\.md$", "$1");
            assertThat(Visit.get(page).statusCode()).as(link).isEqualTo(200);
        });
    }

    private List<String> links() {
        List<String> links = new ArrayList<>();
        Parser.builder().build().parse(text).accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                links.add(link.getDestination().replaceFirst("^http://[^/]+", ""));
            }
        });
        return links;
    }
}
