package io.rolebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolebook.catalog.ContentStatus;
import io.rolebook.web.graph.Iri;
import io.rolebook.web.graph.Node;
import io.rolebook.web.graph.Subject;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageGraphTest {

    @Test
    void whatAPageSays_endsNoScript() {
        String graph =
                graph().of(Page.of("/about", "</script><b>", "<!-- & \" '"), "").getValue();

        assertThat(graph).doesNotContain("<").contains("\\u003c/script>\\u003cb>", "\\u003c!-- & \\\" '");
    }

    @Test
    void ids_haveTheSitesHost() {
        String graph = graph().of(Page.of("/about", "About", "What it is."), "https://rolebook.example")
                .getValue();

        assertThat(graph)
                .contains("\"@id\":\"https://rolebook.example/about\"", "\"@id\":\"https://rolebook.example/#site\"");
    }

    @Test
    void onlyTheFirstPage_tellsHowToSearch() {
        assertThat(graph().of(Page.of("/", "Home", "All of it."), "").getValue())
                .contains("\"urlTemplate\":\"/search?q={words}\"", "\"query-input\":\"required name=words\"");
        assertThat(graph().of(Page.of("/about", "About", "What it is."), "").getValue())
                .doesNotContain("SearchAction");
    }

    @Test
    void aPageThatSearchEnginesLeave_tellsWhereItStands_andNoThingsAgain() {
        Iri id = Iri.of("/skills/triage", "skill");
        Subject skill = Subject.PAGE.of(id, Node.of("DefinedTerm", id).with("name", "Triage"));
        Page page = Page.of("/skills/triage", "Triage", "What it is.").about(skill);

        assertThat(graph().of(page, "").getValue()).contains("DefinedTerm");
        assertThat(graph().of(page.notIndexed(), "").getValue())
                .contains("\"mainEntity\":{\"@id\":\"/skills/triage#skill\"}", "BreadcrumbList")
                .doesNotContain("DefinedTerm");
    }

    private static PageGraph graph() {
        return new PageGraph(new Site(
                new SiteConfig() {
                    @Override
                    public String hsts() {
                        return "";
                    }

                    @Override
                    public Optional<String> url() {
                        return Optional.empty();
                    }

                    @Override
                    public Optional<String> editUrl() {
                        return Optional.empty();
                    }
                },
                new ContentStatus()));
    }
}
