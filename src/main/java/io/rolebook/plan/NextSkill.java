package io.rolebook.plan;

import io.rolebook.fit.Opening;
import io.rolebook.web.Links;
import java.util.ArrayList;
import java.util.List;

/**
 * A skill that would add to the matches.
 *
 * @param roles that it would bring closer
 * @param href the plan with this skill ticked too
 */
record NextSkill(String title, String about, String href, List<String> roles) {

    static NextSkill of(Opening opening, TickedSkills ticks) {
        List<String> with = new ArrayList<>(ticks.slugs());
        with.add(opening.need().first().skill());
        return new NextSkill(
                opening.need().title(),
                Links.skill(opening.need().first().skill()),
                Links.plan(with),
                opening.gains().stream().map(Opening.Gain::role).toList());
    }
}
