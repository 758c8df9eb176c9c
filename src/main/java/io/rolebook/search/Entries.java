package io.rolebook.search;

import io.rolebook.content.model.Certification;
import io.rolebook.content.model.Counted.CodeIn;
import io.rolebook.content.model.Document;
import io.rolebook.content.model.Facet;
import io.rolebook.content.model.FamilyDocument;
import io.rolebook.content.model.PageDocument;
import io.rolebook.content.model.Prose;
import io.rolebook.content.model.RoleDocument;
import io.rolebook.content.model.Section;
import io.rolebook.content.model.SkillDocument;
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

/** Documents as entries. */
final class Entries {

    private Entries() {}

    /** @param title under which it is shown; skills are those the document names, as far as they have a page */
    static Entry of(Document document, String title, List<SkillDocument> skills) {
        if (document instanceof RoleDocument role) {
            return role(role, title, skills);
        } else if (document instanceof SkillDocument skill) {
            return text(Kind.SKILL, skill, title, skill.facts().summary(), skill.intro(), skill.sections())
                    .named(skill.facts().aliases(), skill.facts().hiddenAliases());
        } else if (document instanceof FamilyDocument family) {
            return text(Kind.FAMILY, family, title, family.facts().summary(), family.intro(), family.sections());
        } else if (document instanceof PageDocument page) {
            return text(Kind.TEXT, page, title, page.facts().summary(), page.intro(), page.sections())
                    .named(
                            List.of(),
                            Stream.concat(Stream.of(page.slug()), page.facts().hiddenAliases().stream())
                                    .toList());
        }
        SourceDocument source = (SourceDocument) document;
        return text(Kind.SOURCE, source, title, summary(source), source.intro(), source.sections())
                .named(
                        present(source.facts().shortTitle()),
                        present(source.facts().publisher(), source.slug(), survey(source)));
    }

    /** The name that all editions have: "Occupational Employment and Wage Statistics" of "…, May 2025". */
    private static String survey(SourceDocument source) {
        return source.facts().title().split(",")[0];
    }

    private static String summary(SourceDocument source) {
        return present(source.facts().publisher(), source.facts().made()).stream()
                .map(part -> PlainProse.sentence(part, null))
                .collect(Collectors.joining(" "));
    }

    private static Entry role(RoleDocument role, String title, List<SkillDocument> skills) {
        Map<String, String> titles =
                skills.stream().collect(Collectors.toMap(Document::slug, Document::title, (one, other) -> one));
        List<String> hidden = new ArrayList<>(role.facts().hiddenAliases());
        role.official().occupations().stream()
                .flatMap(occupation -> occupation.codes().stream())
                .map(CodeIn::code)
                .distinct()
                .forEach(hidden::add);
        return new Entry(
                role.isBrief() ? Kind.BRIEF : Kind.ROLE,
                role.slug(),
                address(role),
                title,
                role.facts().summary(),
                role.facts().aliases(),
                hidden,
                List.of(),
                role.facts().titles().stream().map(TitleVariant::title).toList(),
                skillNames(role, skills),
                Arrays.stream(Facet.values()).filter(role::has).toList(),
                RoleParts.of(role, titles),
                List.of(),
                0);
    }

    private static List<String> skillNames(RoleDocument role, List<SkillDocument> skills) {
        Stream<String> named = skills.stream()
                .flatMap(skill -> Stream.of(
                        List.of(skill.title()),
                        skill.facts().aliases(),
                        skill.facts().hiddenAliases()))
                .flatMap(List::stream);
        Stream<String> tools = role.facts().stack().items().stream().map(StackItem::text);
        return Stream.concat(named, tools).distinct().toList();
    }

    /** The skills and certificates that a role names. */
    static Stream<String> skillsOf(RoleDocument role) {
        return Stream.concat(
                        role.facts().needs().skills(),
                        role.facts().certifications().stream().map(Certification::skill))
                .distinct();
    }

    private static List<String> present(String... texts) {
        return Stream.of(texts).filter(Objects::nonNull).toList();
    }

    private static Entry text(
            Kind kind, Document document, String title, String summary, Prose intro, List<Section> sections) {
        String address = address(document);
        List<Part> parts = new ArrayList<>();
        if (!intro.isEmpty()) {
            parts.add(Part.section(title, address, PlainProse.of(intro)));
        }
        sections.forEach(section -> parts.add(
                Part.section(section.heading(), address + "#" + section.id(), PlainProse.of(section.prose()))));
        return Entry.of(kind, document.slug(), address, title, Objects.requireNonNullElse(summary, ""), parts);
    }

    private static String address(Document document) {
        return Links.document(document.path().replaceFirst("\\.md$", ""));
    }
}
