package io.rolebook.search;

import io.rolebook.content.model.Certification;
import io.rolebook.content.model.Counted.CodeIn;
import io.rolebook.content.model.Document;
import io.rolebook.content.model.Facet;
import io.rolebook.content.model.FamilyDocument;
import io.rolebook.content.model.PageDocument;
import io.rolebook.content.model.RoleDocument;
import io.rolebook.content.model.SkillDocument;
import io.rolebook.content.model.SourceDocument;
import io.rolebook.content.model.StackItem;
import io.rolebook.content.model.TextDocument;
import io.rolebook.content.model.TitleVariant;
import io.rolebook.web.Links;
import io.rolebook.web.PlainProse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Documents as entries. */
final class Entries {

    private Entries() {}

    /** @param title under which it is shown; skills are those that have a page, by slug */
    static Entry of(Document document, String title, Map<String, SkillDocument> skills) {
        if (document instanceof RoleDocument role) {
            return role(role, title, skills);
        } else if (document instanceof SkillDocument skill) {
            return text(Kind.SKILL, skill, title, skill.facts().summary())
                    .with(SearchField.ALIAS, skill.facts().aliases())
                    .with(SearchField.HIDDEN, skill.facts().hiddenAliases());
        } else if (document instanceof FamilyDocument family) {
            return text(Kind.FAMILY, family, title, family.facts().summary());
        } else if (document instanceof PageDocument page) {
            List<String> names = new ArrayList<>(List.of(page.slug()));
            names.addAll(page.facts().hiddenAliases());
            return text(Kind.TEXT, page, title, page.facts().summary()).with(SearchField.HIDDEN, names);
        }
        SourceDocument source = (SourceDocument) document;
        String summary = present(source.facts().publisher(), source.facts().made())
                .map(part -> PlainProse.sentence(part, null))
                .collect(Collectors.joining(" "));
        return text(Kind.SOURCE, source, title, summary)
                .with(SearchField.ALIAS, present(source.facts().shortTitle()).toList())
                .with(
                        SearchField.HIDDEN,
                        present(source.facts().publisher(), source.slug(), survey(source))
                                .toList());
    }

    /** The name that all editions have: "Occupational Employment and Wage Statistics" of "…, May 2025". */
    private static String survey(SourceDocument source) {
        return source.facts().title().split(",")[0];
    }

    private static Stream<String> present(String... texts) {
        return Stream.of(texts).filter(Objects::nonNull);
    }

    private static Entry text(Kind kind, TextDocument document, String title, String summary) {
        String address = address(document);
        List<Part> parts = new ArrayList<>();
        if (!document.intro().isEmpty()) {
            parts.add(Part.section(title, address, PlainProse.of(document.intro())));
        }
        document.sections()
                .forEach(section -> parts.add(
                        Part.section(section.heading(), address + "#" + section.id(), PlainProse.of(section.prose()))));
        return Entry.of(kind, document.slug(), address, title, Objects.requireNonNullElse(summary, ""), parts);
    }

    private static Entry role(RoleDocument role, String title, Map<String, SkillDocument> shown) {
        List<SkillDocument> skills =
                skillsOf(role).map(shown::get).filter(Objects::nonNull).toList();
        Stream<String> codes = role.official().occupations().stream()
                .flatMap(occupation -> occupation.codes().stream())
                .map(CodeIn::code)
                .distinct();
        Map<SearchField, List<String>> texts = Map.of(
                SearchField.TITLE, List.of(title),
                SearchField.SUMMARY, List.of(role.facts().summary()),
                SearchField.ALIAS, role.facts().aliases(),
                SearchField.HIDDEN,
                        Stream.concat(role.facts().hiddenAliases().stream(), codes)
                                .toList(),
                SearchField.VARIANT,
                        role.facts().titles().stream().map(TitleVariant::title).toList(),
                SearchField.SKILL, skillNames(role, skills));
        return new Entry(
                role.isBrief() ? Kind.BRIEF : Kind.ROLE,
                role.slug(),
                address(role),
                texts,
                Stream.of(Facet.values()).filter(role::has).toList(),
                RoleParts.of(role, skills.stream().collect(Collectors.toMap(Document::slug, Document::title))),
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

    private static String address(Document document) {
        return Links.document(document.path().replaceFirst("\\.md$", ""));
    }
}
