package io.rolebook.roles;

import io.rolebook.catalog.NeededSkill;
import io.rolebook.catalog.SkillName;
import io.rolebook.content.model.Certification;
import io.rolebook.content.model.Priority;
import io.rolebook.content.model.SectionKind;
import io.rolebook.content.model.Stack;
import io.rolebook.content.model.StackItem;
import io.rolebook.figures.OccupationDetails;
import io.rolebook.figures.OccupationDetails.Part;
import io.rolebook.web.Block;
import io.rolebook.web.Contents;
import io.rolebook.web.Crumb;
import io.rolebook.web.Links;
import io.rolebook.web.Mark;
import io.rolebook.web.Note;
import io.rolebook.web.Notes;
import io.rolebook.web.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The needs of a role by priority, its tools, and certificates. */
record SkillsView(
        List<PriorityView> needs,
        List<Note> needNotes,
        Block prose,
        List<StackView> stack,
        List<Mark> stackMarks,
        List<CertificationView> certifications,
        List<Note> otherNotes,
        OccupationDetails details) {

    record PriorityView(String id, String name, List<NeedView> needs) {}

    /**
     * @param options the skills of which any meets it; the address is null while a skill has no page
     * @param tier where it stands in the order in which people learn
     */
    record NeedView(List<Crumb> options, String at, String tier, String note, List<Mark> marks) {
        public boolean isChoice() {
            return options.size() > 1;
        }
    }

    /** Tools; the address is null for one without a page of its own. */
    record StackView(Crumb tool, List<Crumb> children) {}

    record CertificationView(Crumb skill, String issuer, String note, List<Mark> marks) {}

    /**
     * @param slugs of the tools that have a page, by name
     * @param named the certificates that have a page, by slug
     */
    static SkillsView of(
            RoleContext role,
            List<NeededSkill> needs,
            List<Certification> certificates,
            Map<String, String> slugs,
            Map<String, SkillName> named) {
        Notes notes = role.notes();
        Stack stack = role.details().stack();
        return new SkillsView(
                Arrays.stream(Priority.values())
                        .map(priority -> priority(priority, needs, notes))
                        .filter(priority -> !priority.needs.isEmpty())
                        .toList(),
                notes.fresh(),
                role.block(SectionKind.SKILLS),
                stack.items().stream().map(item -> stack(item, slugs)).toList(),
                notes.marks(stack.source()),
                certificates.stream()
                        .map(given -> certification(given, named.get(given.skill()), notes))
                        .toList(),
                notes.fresh(),
                role.occupation(Part.SKILLS, Part.TECHNOLOGIES));
    }

    Contents contents() {
        return new Contents()
                .add(!needs.isEmpty(), "needs", "What it takes")
                .add(prose)
                .add(!stack.isEmpty(), "stack", "Tools of the trade")
                .add(!certifications.isEmpty(), "certifications", "Certificates")
                .addAll(details.contents());
    }

    private static PriorityView priority(Priority priority, List<NeededSkill> needs, Notes notes) {
        Map<Integer, List<NeededSkill>> byNeed = needs.stream()
                .filter(need -> need.priority() == priority)
                .collect(Collectors.groupingBy(NeededSkill::need, TreeMap::new, Collectors.toList()));
        List<NeedView> views = new ArrayList<>();
        byNeed.values()
                .forEach(options -> views.add(need(options, "/needs/" + priority.key() + "/" + views.size(), notes)));
        return new PriorityView(priority.key(), priority.label(), views);
    }

    private static NeedView need(List<NeededSkill> options, String at, Notes notes) {
        NeededSkill first = options.get(0);
        return new NeedView(
                options.stream().map(skill -> link(skill.slug(), skill.title())).toList(),
                at,
                first.tier().label(),
                first.note(),
                notes.marks(first.sources()));
    }

    private static StackView stack(StackItem item, Map<String, String> slugs) {
        return new StackView(
                tool(item.name(), slugs),
                item.children().stream().map(child -> tool(child, slugs)).toList());
    }

    private static Crumb tool(String name, Map<String, String> slugs) {
        return new Crumb(name, slugs.containsKey(name) ? Links.skill(slugs.get(name)) : null);
    }

    /** @param skill null while the certificate has no page */
    private static CertificationView certification(Certification given, SkillName skill, Notes notes) {
        return new CertificationView(
                link(given.skill(), skill == null ? null : skill.title()),
                skill == null ? null : skill.issuer(),
                given.note(),
                notes.marks(given.source()));
    }

    /** @param title null while the skill has no page */
    private static Crumb link(String slug, String title) {
        return title == null ? new Crumb(Words.ofSlug(slug), null) : new Crumb(title, Links.skill(slug));
    }
}
