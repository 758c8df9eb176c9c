package io.rolebook.data;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rolebook.catalog.SourceNote;
import io.rolebook.content.figure.Figures;
import io.rolebook.web.Crumb;
import io.rolebook.web.DataLinks;
import io.rolebook.web.Links;
import io.rolebook.web.Page;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What there is to fetch, how to fetch it, and what it may be used for. */
@CheckedTemplate(basePath = "data", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record DataPage(Page page, List<Crumb> contents, List<Row> forms, Calls calls, List<SourceNote> credits)
        implements TemplateInstance {

    /** @param size how many entries it has, or empty */
    record Row(String tells, String path, String href, String kind, String size, String schema) {}

    /** Addresses to copy; null where the guide is empty. */
    record Calls(String role, String figures, String salaries, String openApi) {}

    /**
     * @param examples a slug or code for each folder of addresses that has any
     * @param hasPay whether the guide speaks of pay
     */
    static DataPage of(
            Map<String, Long> counts,
            Map<String, String> examples,
            Map<String, SourceNote> sources,
            boolean hasPay,
            String host) {
        Page page = Page.of(
                        Links.data(),
                        "The guide as data",
                        "Every fact of the guide as JSON, CSV and Markdown, free and without a key, each figure with its source.")
                .alsoAs("application/json", DataLinks.GUIDE_JSON, "Everything as JSON")
                .alsoAs("text/html", DataLinks.GUIDE_HTML, "Everything as one page")
                .alsoAs("application/vnd.oai.openapi+json", DataLinks.OPENAPI, "OpenAPI description");
        List<Crumb> contents = List.of(
                new Crumb("What there is", "#forms"),
                new Crumb("How to fetch it", "#fetch"),
                new Crumb("What a figure says", "#figures"),
                new Crumb("What you may do with it", "#licence"),
                new Crumb("What stays as it is", "#changes"));
        List<Row> rows = Form.ALL.stream()
                .filter(form -> hasPay || !form.isOfPay())
                .map(form -> row(form, counts, examples))
                .toList();
        String role = examples.get(Links.ROLES);
        Calls calls = new Calls(
                role == null ? null : host + DataLinks.roleAsJson(role),
                host + DataLinks.FIGURES_CSV,
                host + Links.SALARIES_CSV,
                DataLinks.OPENAPI);
        List<SourceNote> credits = sources.values().stream()
                .sorted(Comparator.comparing(
                                (SourceNote source) -> source.facts().method())
                        .thenComparing(source -> source.facts().title()))
                .toList();
        return new DataPage(page, contents, rows, calls, credits);
    }

    private static Row row(Form form, Map<String, Long> counts, Map<String, String> examples) {
        String slug = examples.get(form.folder());
        boolean isThere = !form.isOfOne() || slug != null;
        Long size = counts.get(form.unit());
        return new Row(
                form.tells(),
                form.path(),
                isThere ? form.path().replace("{slug}", String.valueOf(slug)) : null,
                form.suffix(),
                size == null ? "" : Figures.count(size) + " " + form.unit(),
                form.record() == null ? null : DataLinks.schema(form.name()));
    }
}
