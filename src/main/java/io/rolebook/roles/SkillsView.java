package io.rolebook.roles;

import io.rolebook.catalog.NeededSkill;
import io.rolebook.catalog.RoleDetails;
import io.rolebook.catalog.SkillName;
import io.rolebook.content.model.Certification;
import io.rolebook.content.model.Priority;
import io.rolebook.content.model.SectionKind;
import io.rolebook.content.model.StackItem;
import io.rolebook.figures.OccupationDetails;
import io.rolebook.web.Block;
import io.rolebook.web.Contents;
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
import java.util.function.Function;
import java.util.stream.Collectors;

/** The needs of a role by priority, its tools, and certificates. */
record SkillsView(
        Block prose,
        List<PriorityView> needs,
        List<Note> needNotes,
        List<StackView> stack,
        List<Mark> stackMarks,
        List<CertificationView> certifications,
        List<Note> otherNotes,
        OccupationDetails details) {

    record PriorityView(String id, String name, List<NeedView> needs) {}

    /**
     * @param options the skills of which any meets it
     * @param tier where it stands in the order in which people learn
     */
    record NeedView(List<OptionView> options, String at, String tier, String note, List<Mark> marks) {

        public boolean isChoice() {
            return options.size() > 1;
        }
    }

    /** @param href null if the skill has no page; others is the number of other roles that need it */
    record OptionView(String title, String href, long others) {}

    record StackView(ToolView tool, List<ToolView> children) {}

    /** @param href null for a tool without a page of its own */
    record ToolView(String name, String href) {}

    record CertificationView(String title, String href, String issuer, String note, List<Mark> marks) {}

    static SkillsView of(
            RoleDetails role,
            List<NeededSkill> needs,
            List<Certification> certificates,
            Map<String, String> slugs,
            Map<String, SkillName> named,
            Notes notes,
            Function<Notes, OccupationDetails> details) {
        List<PriorityView> priorities = Arrays.stream(Priority.values())
                .map(priority -> priority(priority, needs, notes))
                .filter(priority -> !priority.needs.isEmpty())
                .toList();
        List<Note> needNotes = notes.fresh();
        Block prose = Block.of(SectionKind.SKILLS, role.prose(SectionKind.SKILLS), notes);
        List<StackView> stack =
                role.stack().items().stream().map(item -> stack(item, slugs)).toList();
        List<Mark> stackMarks = notes.marks(role.stack().source());
        List<CertificationView> certifications = certificates.stream()
                .map(certification -> certification(certification, named, notes))
                .toList();
        return new SkillsView(
                prose, priorities, needNotes, stack, stackMarks, certifications, notes.fresh(), details.apply(notes));
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
                options.stream().map(SkillsView::option).toList(),
                at,
                first.tier().label(),
                first.note(),
                notes.marks(first.sources()));
    }

    private static OptionView option(NeededSkill skill) {
        boolean hasPage = skill.title() != null;
        return new OptionView(
                hasPage ? skill.title() : Words.ofSlug(skill.slug()),
                hasPage ? Links.skill(skill.slug()) : null,
                skill.roles() - 1);
    }

    private static StackView stack(StackItem item, Map<String, String> slugs) {
        return new StackView(
                tool(item.name(), slugs),
                item.children().stream().map(child -> tool(child, slugs)).toList());
    }

    private static ToolView tool(String name, Map<String, String> slugs) {
        String slug = slugs.get(name);
        return new ToolView(name, slug == null ? null : Links.skill(slug));
    }

    private static CertificationView certification(Certification given, Map<String, SkillName> named, Notes notes) {
        SkillName skill = named.get(given.skill());
        return new CertificationView(
                skill == null ? Words.ofSlug(given.skill()) : skill.title(),
                skill == null ? null : Links.skill(skill.slug()),
                skill == null ? null : skill.issuer(),
                given.note(),
                notes.marks(given.source()));
    }
}
