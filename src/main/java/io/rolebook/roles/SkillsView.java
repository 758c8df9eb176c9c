package io.rolebook.roles;

import io.rolebook.catalog.NeededSkill;
import io.rolebook.catalog.SkillMap;
import io.rolebook.catalog.SkillName;
import io.rolebook.content.model.Certification;
import io.rolebook.content.model.SectionKind;
import io.rolebook.content.model.StackItem;
import io.rolebook.content.model.Tier;
import io.rolebook.content.model.TierName;
import io.rolebook.figures.OccupationDetails;
import io.rolebook.web.Block;
import io.rolebook.web.Contents;
import io.rolebook.web.Links;
import io.rolebook.web.Mark;
import io.rolebook.web.Note;
import io.rolebook.web.Notes;
import io.rolebook.web.Placed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The skills a role needs: a map by tier, the tools of the trade, and certificates. */
record SkillsView(
        Block prose,
        List<TierView> tiers,
        List<Note> tierNotes,
        List<StackView> stack,
        List<Mark> stackMarks,
        List<CertificationView> certifications,
        List<Note> otherNotes,
        OccupationDetails details) {

    record TierView(String id, String name, String description, List<NeedView> skills) {}

    /** @param href null while the skill has no page; others tells how many more roles need it */
    record NeedView(String title, String href, String at, int importance, String note, List<Mark> marks, long others) {}

    record StackView(ToolView tool, List<ToolView> children) {}

    /** @param href null for a tool without a page of its own */
    record ToolView(String name, String href) {}

    record CertificationView(String title, String href, String issuer, String note, List<Mark> marks) {}

    static SkillsView of(
            SkillMap map,
            List<NeededSkill> needs,
            UnaryOperator<String> slugs,
            Map<String, SkillName> named,
            Notes notes,
            Function<Notes, OccupationDetails> details) {
        List<TierView> tiers = new ArrayList<>();
        for (Tier tier : Tier.values()) {
            List<NeedView> skills = Placed.all("/skills", needs).stream()
                    .filter(need -> need.value().tier() == tier)
                    .map(need -> need(need, notes))
                    .toList();
            TierName own = map.tiers().getOrDefault(tier, new TierName(tier.label(), null));
            if (!skills.isEmpty()) {
                tiers.add(new TierView(tier.key(), own.name(), own.description(), skills));
            }
        }
        List<Note> tierNotes = notes.fresh();
        Block prose = Block.of(SectionKind.SKILLS, map.prose(), notes);
        List<StackView> stack =
                map.stack().items().stream().map(item -> stack(item, slugs)).toList();
        List<Mark> stackMarks = notes.marks(map.stack().source());
        List<CertificationView> certifications = map.certifications().stream()
                .map(certification -> certification(certification, named, notes))
                .toList();
        return new SkillsView(
                prose, tiers, tierNotes, stack, stackMarks, certifications, notes.fresh(), details.apply(notes));
    }

    Contents contents() {
        return new Contents()
                .add(!tiers.isEmpty(), "skill-map", "Skill map")
                .add(prose)
                .add(!stack.isEmpty(), "stack", "Tools of the trade")
                .add(!certifications.isEmpty(), "certifications", "Certificates")
                .addAll(details.contents());
    }

    private static NeedView need(Placed<NeededSkill> placed, Notes notes) {
        NeededSkill need = placed.value();
        boolean hasPage = need.title() != null;
        return new NeedView(
                hasPage ? need.title() : need.slug(),
                hasPage ? Links.skill(need.slug()) : null,
                placed.at(),
                need.importance(),
                need.note(),
                notes.marks(need.sources()),
                need.roles() - 1);
    }

    private static StackView stack(StackItem item, UnaryOperator<String> slugs) {
        return new StackView(
                tool(item.name(), slugs),
                item.children().stream().map(child -> tool(child, slugs)).toList());
    }

    private static ToolView tool(String name, UnaryOperator<String> slugs) {
        String slug = slugs.apply(name);
        return new ToolView(name, slug == null ? null : Links.skill(slug));
    }

    private static CertificationView certification(Certification given, Map<String, SkillName> named, Notes notes) {
        SkillName skill = named.get(given.skill());
        return new CertificationView(
                skill == null ? given.skill() : skill.title(),
                skill == null ? null : Links.skill(skill.slug()),
                skill == null ? null : skill.issuer(),
                given.note(),
                notes.marks(given.source()));
    }
}
