package io.rolebook.resume;

import io.rolebook.catalog.Need;
import io.rolebook.catalog.SkillNames;
import io.rolebook.content.model.Keywords.Keyword;
import io.rolebook.web.Crumb;
import io.rolebook.web.Links;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a résumé shows of what a role needs and a posting asks for.
 *
 * @param found needs that stand in the résumé; empty without one, like missing, keywords and vague
 * @param shared skills that posting and résumé name; empty unless there are both, like lacking
 * @param asked skills that the posting names, where there is no résumé
 */
record ResumeCheck(
        List<Line> found,
        List<Line> missing,
        List<Line> keywords,
        List<Line> keywordsMissing,
        List<VagueWords.Vague> vague,
        List<Crumb> shared,
        List<Crumb> lacking,
        List<Crumb> asked) {

    /**
     * A need or a keyword.
     *
     * @param skills its pages, or empty
     * @param text the keyword, or how much the need matters
     * @param spellings as the résumé has it, or empty
     */
    record Line(List<Crumb> skills, String text, String spellings) {}

    static ResumeCheck of(
            PastedText resume, PastedText posting, List<Need> needs, List<Keyword> keywords, List<SkillNames> skills) {
        Vocabulary vocabulary = Vocabulary.ofSkills(skills);
        Map<String, Set<String>> in = vocabulary.in(resume);
        Map<String, Set<String>> wanted = vocabulary.in(posting);
        List<Line> needed = resume.isEmpty()
                ? List.of()
                : needs.stream().map(need -> need(need, in)).toList();
        List<Line> words = resume.isEmpty() ? List.of() : keywords(keywords, resume, in, skills);
        List<Crumb> others = pages(skills, wanted, in, false);
        return new ResumeCheck(
                with(needed, true),
                with(needed, false),
                with(words, true),
                with(words, false),
                VagueWords.in(resume),
                pages(skills, wanted, in, true),
                resume.isEmpty() ? List.of() : others,
                resume.isEmpty() ? others : List.of());
    }

    private static Line need(Need need, Map<String, Set<String>> in) {
        Stream<String> spellings =
                need.options().stream().flatMap(option -> in.getOrDefault(option.skill(), Set.of()).stream());
        return new Line(
                need.options().stream()
                        .map(option -> new Crumb(option.title(), Links.skill(option.skill())))
                        .toList(),
                need.priority().label(),
                quoted(spellings));
    }

    private static List<Line> keywords(
            List<Keyword> keywords, PastedText resume, Map<String, Set<String>> in, List<SkillNames> skills) {
        Vocabulary vocabulary = new Vocabulary();
        keywords.forEach(keyword ->
                Vocabulary.namesOf(keyword.keyword()).forEach(name -> vocabulary.add(keyword.keyword(), name)));
        Map<String, Set<String>> found = vocabulary.in(resume);
        return keywords.stream()
                .map(Keyword::keyword)
                .distinct()
                .map(keyword -> {
                    List<String> names = Vocabulary.namesOf(keyword);
                    Stream<String> bySkill = skills.stream()
                            .filter(skill -> names.stream().anyMatch(skill::isCalled))
                            .flatMap(skill -> in.getOrDefault(skill.slug(), Set.of()).stream());
                    Stream<String> byName = found.getOrDefault(keyword, Set.of()).stream();
                    return new Line(List.of(), keyword, quoted(Stream.concat(byName, bySkill)));
                })
                .toList();
    }

    private static String quoted(Stream<String> spellings) {
        return spellings.distinct().map(spelling -> "“" + spelling + "”").collect(Collectors.joining(", "));
    }

    private static List<Line> with(List<Line> lines, boolean isFound) {
        return lines.stream()
                .filter(line -> line.spellings().isEmpty() != isFound)
                .toList();
    }

    private static List<Crumb> pages(
            List<SkillNames> skills, Map<String, Set<String>> wanted, Map<String, Set<String>> in, boolean isIn) {
        return skills.stream()
                .filter(skill -> wanted.containsKey(skill.slug()) && in.containsKey(skill.slug()) == isIn)
                .map(skill -> new Crumb(skill.title(), Links.skill(skill.slug())))
                .toList();
    }
}
