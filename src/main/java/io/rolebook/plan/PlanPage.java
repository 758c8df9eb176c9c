package io.rolebook.plan;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rolebook.web.Links;
import io.rolebook.web.Note;
import io.rolebook.web.Notes;
import io.rolebook.web.Page;
import java.util.List;

/**
 * The roles that the ticked skills match, and what to learn next; only the form if none is ticked.
 *
 * @param matches all roles of the groups, the best match first
 */
@CheckedTemplate(basePath = "plan", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PlanPage(
        Page page,
        SkillForm form,
        String remark,
        List<RoleGroup> groups,
        List<Match> matches,
        List<NextSkill> openings,
        List<Note> notes)
        implements TemplateInstance {

    static PlanPage of(TickedSkills ticks, SkillForm form, List<Match> matches, List<NextSkill> openings, Notes notes) {
        Page page = Page.of(
                Links.plan(ticks.slugs()),
                "Plan from the skills you have",
                "Tick the skills you have, and see the roles they lead to, what is missing for each, and what to learn first.");
        boolean plain = ticks.skills().isEmpty()
                && ticks.unknown().isEmpty()
                && form.find().isEmpty();
        return new PlanPage(
                plain ? page : page.notIndexed(),
                form,
                ticks.remark(),
                RoleGroup.of(matches),
                matches,
                openings,
                notes.all());
    }
}
