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

/**
 * Writes the guide as one page: contents, families, roles, skills, pages of text, and one list of sources. A guide of many roles
 * has a page for each family, and this one leads to them.
 */
final class GuideHtml {

    /** More roles than this are several megabytes. */
    static final int MOST_ROLES = 150;

    private final Walk.Way way;
    private final boolean isByFamily;
    private final Writer out;
    private final List<TextData> families = new ArrayList<>();
    private final List<TextData> pages = new ArrayList<>();
    private final Map<String, SourceNote> sources;
    private FileText text;

    private GuideHtml(Walk.Way way, boolean isByFamily, OutputStream out) {
        this.way = way;
        this.isByFamily = isByFamily;
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.sources = new TreeMap<>(way.sources());
    }

    /** @param host scheme and host of the guide, to which links lead that leave the file */
    static void write(Walk.Way way, Site site, String host, OutputStream out) throws IOException {
        boolean isByFamily = way.names().size() > MOST_ROLES;
        GuideHtml guide = new GuideHtml(isByFamily ? way.withoutFamilies() : way, isByFamily, out);
        way.families(guide.families::add);
        way.pages(guide.pages::add);
        guide.write(site, site.name() + ", the whole guide", DataLinks.GUIDE_HTML, host);
    }

    /** @param way to the roles of the family alone */
    static void write(Walk.Way way, TextData family, Site site, String host, OutputStream out) throws IOException {
        GuideHtml guide = new GuideHtml(way, false, out);
        guide.families.add(family);
        guide.write(site, site.name() + ": " + family.title(), DataLinks.guideOfFamily(family.slug()), host);
    }

    private void write(Site site, String title, String address, String host) throws IOException {
        List<TextData> texts = new ArrayList<>(families);
        texts.addAll(pages);
        text = new FileText(FileAddresses.of(way, texts, host), numbers(), claims());
        out.write(new GuideFile(title, site.absolute(address), host + Links.HOME, GuideStyle.CSS, contents(host))
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

    private List<GuideFile.Part> contents(String host) {
        return List.of(
                isByFamily
                        ? new GuideFile.Part("families", "All roles, field by field", files(host))
                        : new GuideFile.Part("families", "Families", entries(families)),
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

    /** The pages of the families, each with its roles. */
    private List<GuideFile.Entry> files(String host) {
        return families.stream()
                .map(family -> new GuideFile.Entry(family.title(), host + DataLinks.guideOfFamily(family.slug())))
                .toList();
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
