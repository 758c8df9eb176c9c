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
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Writes the guide as one page: contents, families, roles, skills, pages of text, and one list of sources. A guide of many roles
 * has a page for each family, and this one leads to them.
 */
final class GuideHtml {

    /** More roles than this are several megabytes. */
    static final int MOST_ROLES = 150;

    private final Walk walk;
    private final List<TextData> families;
    private final List<TextData> pages;
    private final Map<String, SourceNote> sources;
    private final FileText text;
    private final Writer out;

    private GuideHtml(Walk walk, List<TextData> families, List<TextData> pages, String host, OutputStream out) {
        this.walk = walk;
        this.families = families;
        this.pages = pages;
        this.sources = new TreeMap<>(walk.sources());
        this.text = new FileText(walk.addresses(families, pages), host, sources);
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    /** @param host scheme and host of the guide, to which links lead that leave the file */
    static void write(Walk walk, Site site, String host, OutputStream out) throws IOException {
        boolean isByFamily = walk.roles().size() > MOST_ROLES;
        List<TextData> families = walk.families();
        Walk its = isByFamily ? walk.to(role -> role.familyTitle() == null) : walk;
        new GuideHtml(its, families, walk.pages(), host, out)
                .write(
                        site.name() + ", the whole guide",
                        site.absolute(DataLinks.GUIDE_HTML),
                        host,
                        isByFamily ? files(families, host) : texts("families", "Families", families));
    }

    /** @param walk to the roles of the family alone */
    static void write(Walk walk, TextData family, Site site, String host, OutputStream out) throws IOException {
        new GuideHtml(walk, List.of(family), List.of(), host, out)
                .write(
                        site.name() + ": " + family.title(),
                        site.absolute(DataLinks.guideOfFamily(family.slug())),
                        host,
                        texts("families", "Families", List.of(family)));
    }

    private void write(String title, String address, String host, GuideFile.Part first) throws IOException {
        List<GuideFile.Part> contents = List.of(
                first,
                part("roles", "Roles", walk.roles(), role -> here(role.title(), Links.role(role.slug()))),
                part("skills", "Skills", walk.skills(), skill -> here(skill.title(), Links.skill(skill.slug()))),
                texts("pages", "About the guide", pages),
                new GuideFile.Part(
                        "notes",
                        "Sources",
                        sources.isEmpty() ? List.of() : List.of(new GuideFile.Entry("Every source", "#sources"))));
        out.write(new GuideFile(title, address, host + Links.HOME, GuideStyle.CSS, contents).render());
        texts(families);
        walk.eachRole(this::role);
        walk.eachSkill(skill -> article(skill.page(), PlainText.of(skill)));
        texts(pages);
        sources();
        out.write(GuideFile.END);
        out.flush();
    }

    private static GuideFile.Part files(List<TextData> families, String host) {
        return part(
                "families",
                "All roles, field by field",
                families,
                family -> new GuideFile.Entry(family.title(), host + DataLinks.guideOfFamily(family.slug())));
    }

    private static <T> GuideFile.Part part(String id, String heading, List<T> all, Function<T, GuideFile.Entry> entry) {
        return new GuideFile.Part(id, heading, all.stream().map(entry).toList());
    }

    private static GuideFile.Part texts(String id, String heading, List<TextData> texts) {
        return part(id, heading, texts, text -> here(text.title(), text.page()));
    }

    private static GuideFile.Entry here(String title, String page) {
        return new GuideFile.Entry(title, "#" + FileText.id(page));
    }

    private void texts(List<TextData> texts) throws IOException {
        for (TextData text : texts) {
            article(text.page(), PlainText.of(text));
        }
    }

    private void role(RoleData role) throws IOException {
        String markdown = Rows.orNull(role, each -> new RoleText(each).markdown());
        if (markdown != null) {
            article(role.page(), markdown);
        }
    }

    private void article(String page, String markdown) throws IOException {
        String id = FileText.id(page);
        out.write("<article id=\"" + id + "\">\n" + text.of(markdown, id) + "</article>\n");
    }

    private void sources() throws IOException {
        if (sources.isEmpty()) {
            return;
        }
        out.write("<section id=\"sources\">\n<h2>Sources</h2>\n<ol>\n");
        for (SourceNote source : sources.values()) {
            String id = FileText.id(Links.source(source.slug()));
            String markdown = new SourceText(SourceData.of(source, walk.citing())).render();
            out.write("<li id=\"" + id + "\"" + (source.isGuide() ? " class=\"stated\"" : "") + ">"
                    + text.of(markdown.strip(), id) + "</li>\n");
        }
        out.write("</ol>\n</section>\n");
    }
}
