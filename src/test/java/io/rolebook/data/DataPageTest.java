package io.rolebook.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.rolebook.Visit;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DataPageTest {

    @Test
    void everyForm_isListedWithItsSizeAndSchema() {
        Document page = Visit.page("/data");
        List<List<String>> rows = Visit.rows(Visit.under(page, "What there is"));

        assertThat(rows.stream().map(row -> row.get(0)))
                .containsExactlyElementsOf(Form.ALL.stream().map(Form::path).toList());
        assertThat(rows).anySatisfy(row -> assertThat(row)
                .startsWith("/roles.json", "Every role with the figures it is listed by", "2 roles"));
        assertThat(rows)
                .anySatisfy(row -> assertThat(row).startsWith("/sources.json").contains("6 sources"));
        assertThat(page.select("article tbody a"))
                .allSatisfy(link -> assertThat(Visit.get(link.attr("href")).statusCode())
                        .as(link.attr("href"))
                        .isEqualTo(200));
    }

    @Test
    void whatToType_worksAsItStands() {
        Document page = Visit.page("/data");
        String calls = Visit.under(page, "How to fetch it").text();

        assertThat(calls)
                .contains("curl -O http://", "/figures.csv", "=IMPORTDATA(\"http://", "pd.read_csv(", "read.csv(");
        assertThat(page.select("pre").eachText())
                .allSatisfy(call -> assertThat(call).contains("http"));
    }

    @Test
    void everySource_isCreditedAsItAsks_andClaimsAreCalledSo() {
        Document page = Visit.page("/data");

        assertThat(Visit.under(page, "What you may do with it").text())
                .contains("CC BY 4.0", "License: Public domain. Office of Samples, 2025", "Sample Union, CC BY 4.0");
        assertThat(page.select("li.stated").text()).contains("An unnamed sample guide", "Stated without a method");
    }

    @Test
    void page_isLinkedFromEveryFooter_andFromTheSources() {
        assertThat(Visit.page("/").select("footer a[href=/data]").text()).isEqualTo("Data");
        assertThat(Visit.page("/sources").select("main a[href=/data]")).hasSize(1);
    }
}
