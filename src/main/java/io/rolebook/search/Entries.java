package io.rolebook.search;

import io.rolebook.content.model.Counted.CodeIn;
import io.rolebook.content.model.Document;
import io.rolebook.content.model.Facet;
import io.rolebook.content.model.FamilyDocument;
import io.rolebook.content.model.PageDocument;
import io.rolebook.content.model.RoleDocument;
import io.rolebook.content.model.Section;
import io.rolebook.content.model.SkillDocument;
import io.rolebook.content.model.SkillNeed;
import io.rolebook.content.model.SourceDocument;
import io.rolebook.content.model.StackItem;
import io.rolebook.content.model.TitleVariant;
import io.rolebook.web.Links;
import io.rolebook.web.PlainProse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns documents into pages that can be found. */
final class Entries {

    private Entries() {}

    static String address(Document document) {
        String path = document.path();
        return Links.document(path.substring(0, path.length() - ".md".length()));
    }

    /** @param title under which it is shown; skills are those the document names, as far as they have a page */
    static Entry of(Document document, String title, List<SkillDocument> skills) {
        String address = address(document);
        if (document instanceof RoleDocument role) {
            return role(role, address, title, skills);
        } else if (document instanceof SkillDocument skill) {
            return text(Kind.SKILL, document, title, skill.facts().summary(), PlainProse.of(skill.intro()))
                    .sections(skill.sections())
                    .entry(address)
                    .named(skill.facts().aliases(), skill.facts().hiddenAliases());
        } else if (document instanceof FamilyDocument family) {
            return text(Kind.FAMILY, document, title, family.facts().summary(), PlainProse.of(family.intro()))
                    .sections(family.sections())
                    .entry(address);
        } else if (document instanceof PageDocument page) {
            return text(Kind.TEXT, document, title, page.facts().summary(), PlainProse.of(page.intro()))
                    .sections(page.sections())
                    .entry(address)
                    .named(List.of(), List.of(document.slug()));
        }
        SourceDocument source = (SourceDocument) document;
        String intro = PlainProse.of(source.intro());
        return text(Kind.SOURCE, document, title, sourceSummary(source), intro)
                .sections(source.sections())
                .entry(address)
                .named(
                        present(source.facts().shortTitle()),
                        present(source.facts().publisher(), document.slug()));
    }

    private static String sourceSummary(SourceDocument source) {
        return present(source.facts().publisher(), source.facts().made()).stream()
                .map(part -> part.endsWith(".") ? part : part + ".")
                .collect(Collectors.joining(" "));
    }

    private static Entry role(RoleDocument role, String address, String title, List<SkillDocument> skills) {
        Map<String, String> titles =
                skills.stream().collect(Collectors.toMap(Document::slug, Document::title, (one, other) -> one));
        List<String> hidden = new ArrayList<>(role.facts().hiddenAliases());
        role.official().occupations().stream()
                .flatMap(occupation -> occupation.codes().stream())
                .map(CodeIn::code)
                .distinct()
                .forEach(hidden::add);
        return new Entry(
                Kind.ROLE,
                role.slug(),
                address,
                title,
                role.facts().summary(),
                role.facts().aliases(),
                hidden,
                role.facts().titles().stream().map(TitleVariant::title).toList(),
                skillNames(role, skills),
                Arrays.stream(Facet.values()).filter(role::has).toList(),
                RoleParts.of(role, titles),
                0);
    }

    private static List<String> skillNames(RoleDocument role, List<SkillDocument> skills) {
        Stream<String> named = skills.stream().flatMap(skill -> Stream.of(
                        List.of(skill.title()),
                        skill.facts().aliases(),
                        skill.facts().hiddenAliases())
                .flatMap(List::stream));
        Stream<String> tools = role.facts().stack().items().stream().map(StackItem::text);
        return Stream.concat(named, tools).distinct().toList();
    }

    /** The skills and certificates that a role names. */
    static Stream<String> skillsOf(RoleDocument role) {
        return Stream.concat(
                        role.facts().skills().stream().map(SkillNeed::skill),
                        role.facts().certifications().stream().map(certificate -> certificate.skill()))
                .distinct();
    }

    private static List<String> present(String... texts) {
        return Stream.of(texts).filter(Objects::nonNull).toList();
    }

    private static Text text(Kind kind, Document document, String title, String summary, String intro) {
        return new Text(kind, document.slug(), title, summary == null ? "" : summary, intro, List.of());
    }

    /** A page that is text alone, on its way to being an entry. */
    private record Text(Kind kind, String slug, String title, String summary, String intro, List<Section> all) {

        Text sections(List<Section> sections) {
            return new Text(kind, slug, title, summary, intro, sections);
        }

        Entry entry(String address) {
            List<Part> parts = new ArrayList<>();
            if (!intro.isBlank()) {
                parts.add(Part.section(title, address, intro));
            }
            all.forEach(section -> parts.add(
                    Part.section(section.heading(), address + "#" + section.id(), PlainProse.of(section.prose()))));
            return Entry.of(kind, slug, address, title, summary, parts);
        }
    }
}
