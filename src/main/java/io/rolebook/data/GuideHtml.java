package io.rolebook.data;

import io.rolebook.catalog.SourceNote;
import io.rolebook.web.DataLinks;
import io.rolebook.web.Links;
import io.rolebook.web.Rows;
import io.rolebook.web.Site;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes the guide as one page: contents, families, roles, skills, pages of text, and one list of sources. */
final class GuideHtml {

    private final Walk.Way way;
    private final Writer out;
    private final List<TextData> families = new ArrayList<>();
    private final List<TextData> pages = new ArrayList<>();
    private final Map<String, SourceNote> sources;
    private FileText text;

    private GuideHtml(Walk.Way way, OutputStream out) {
        this.way = way;
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.sources = new TreeMap<>(way.sources());
    }

    /** @param host scheme and host of the guide, to which links lead that leave the file */
    static void write(Walk.Way way, Site site, String host, OutputStream out) throws IOException {
        new GuideHtml(way, out).write(site, host);
    }

    private void write(Site site, String host) throws IOException {
        way.families(families::add);
        way.pages(pages::add);
        List<TextData> texts = new ArrayList<>(families);
        texts.addAll(pages);
        text = new FileText(FileAddresses.of(way, texts, host), numbers(), claims());
        out.write(new GuideFile(
                        site.name() + ", the whole guide",
                        site.absolute(DataLinks.GUIDE_HTML),
                        host + Links.HOME,
                        GuideStyle.CSS,
                        contents())
                .render());
        for (TextData family : families) {
            part(family.page(), PlainText.of(family));
        }
        way.roles(this::role);
        way.skills(skill -> part(skill.page(), PlainText.of(skill)));
        for (TextData page : pages) {
            part(page.page(), PlainText.of(page));
        }
        sources();
        out.write(GuideFile.END);
        out.flush();
    }

    private Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        sources.keySet().forEach(source -> numbers.put(source, numbers.size() + 1));
        return numbers;
    }

    private java.util.Set<String> claims() {
        return sources.values().stream()
                .filter(SourceNote::isGuide)
                .map(SourceNote::slug)
                .collect(Collectors.toSet());
    }

    private List<GuideFile.Part> contents() {
        return List.of(
                new GuideFile.Part("families", "Families", entries(families)),
                new GuideFile.Part(
                        "roles",
                        "Roles",
                        way.names().stream()
                                .map(role -> entry(role.title(), Links.role(role.slug())))
                                .toList()),
                new GuideFile.Part(
                        "skills",
                        "Skills",
                        way.skillNames().stream()
                                .map(skill -> entry(skill.title(), Links.skill(skill.slug())))
                                .toList()),
                new GuideFile.Part("pages", "About the guide", entries(pages)),
                new GuideFile.Part(
                        "notes",
                        "Sources",
                        sources.isEmpty() ? List.of() : List.of(new GuideFile.Entry("Every source", "#sources"))));
    }

    private static List<GuideFile.Entry> entries(List<TextData> texts) {
        return texts.stream().map(text -> entry(text.title(), text.page())).toList();
    }

    private static GuideFile.Entry entry(String title, String page) {
        return new GuideFile.Entry(title, "#" + FileAddresses.id(page));
    }

    private void role(RoleData role) throws IOException {
        String markdown = Rows.orNull(role, each -> new RoleText(each).markdown());
        if (markdown != null) {
            part(role.page(), markdown);
        }
    }

    private void part(String page, String markdown) throws IOException {
        String id = FileAddresses.id(page);
        out.write("<article id=\"" + id + "\">\n" + text.of(markdown, id) + "</article>\n");
    }

    private void sources() throws IOException {
        if (sources.isEmpty()) {
            return;
        }
        out.write("<section id=\"sources\">\n<h2>Sources</h2>\n<ol>\n");
        for (SourceNote source : sources.values()) {
            String markdown = new SourceText(SourceData.of(source, page -> page)).render();
            out.write("<li id=\"sources-" + source.slug() + "\"" + (source.isGuide() ? " class=\"stated\"" : "") + ">"
                    + text.of(markdown.strip(), "sources-" + source.slug()) + "</li>\n");
        }
        out.write("</ol>\n</section>\n");
    }
}
