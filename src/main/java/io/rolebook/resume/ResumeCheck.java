package io.rolebook.resume;

import io.rolebook.catalog.Need;
import io.rolebook.catalog.SkillNames;
import io.rolebook.content.model.Keywords.Keyword;
import io.rolebook.web.Crumb;
import io.rolebook.web.Links;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
        boolean both = !resume.isEmpty() && !posting.isEmpty();
        return new ResumeCheck(
                with(needed, true),
                with(needed, false),
                with(words, true),
                with(words, false),
                VagueWords.in(resume),
                both ? pages(skills, wanted, in, true) : List.of(),
                both ? pages(skills, wanted, in, false) : List.of(),
                resume.isEmpty() ? pages(skills, wanted, wanted, true) : List.of());
    }

    private static Line need(Need need, Map<String, Set<String>> in) {
        List<String> spellings = new ArrayList<>();
        need.options().forEach(option -> spellings.addAll(in.getOrDefault(option.skill(), Set.of())));
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
        Map<String, List<String>> skillsOf = new LinkedHashMap<>();
        for (Keyword keyword : keywords) {
            List<String> names = Keyphrase.names(keyword.keyword());
            names.forEach(name -> vocabulary.add(keyword.keyword(), name));
            skillsOf.put(
                    keyword.keyword(),
                    skills.stream()
                            .filter(skill -> names.stream().anyMatch(skill::isCalled))
                            .map(SkillNames::slug)
                            .toList());
        }
        Map<String, Set<String>> found = vocabulary.in(resume);
        return skillsOf.entrySet().stream()
                .map(keyword -> {
                    List<String> spellings = new ArrayList<>(found.getOrDefault(keyword.getKey(), Set.of()));
                    keyword.getValue().forEach(skill -> spellings.addAll(in.getOrDefault(skill, Set.of())));
                    return new Line(List.of(), keyword.getKey(), quoted(spellings));
                })
                .toList();
    }

    private static String quoted(List<String> spellings) {
        return spellings.isEmpty()
                ? ""
                : "“" + String.join("”, “", spellings.stream().distinct().toList()) + "”";
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
