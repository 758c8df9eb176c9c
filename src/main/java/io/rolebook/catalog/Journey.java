package io.rolebook.catalog;

import io.rolebook.content.model.Education;
import io.rolebook.content.model.EducationShares;
import io.rolebook.content.model.Entry;
import io.rolebook.content.model.Experience;
import io.rolebook.content.model.Keywords;
import io.rolebook.content.model.Mistake;
import io.rolebook.content.model.Prose;
import io.rolebook.content.model.ResourceGroup;
import io.rolebook.content.model.RoleDocument;
import io.rolebook.content.model.Route;
import io.rolebook.content.model.SectionKind;
import io.rolebook.content.model.Stage;
import io.rolebook.content.model.Step;
import io.rolebook.content.model.TitleVariant;
import java.util.List;

/** The way into a role and up in it: routes, education, steps, stages, and what helps or harms on the way. */
public record Journey(
        List<Route> routes,
        Prose educationProse,
        List<Entry> entry,
        List<EducationShares> shares,
        List<Education> education,
        List<Experience> experience,
        List<Experience> timeToQualify,
        Prose intro,
        List<Step> steps,
        Prose stagesProse,
        List<Stage> stages,
        List<TitleVariant> titles,
        Prose portfolio,
        Prose resume,
        Keywords keywords,
        Prose questionsToAsk,
        Prose mistakesIntro,
        List<Mistake> mistakes,
        Prose learning,
        List<ResourceGroup> resources) {

    static Journey of(RoleDocument role) {
        return new Journey(
                role.facts().routes(),
                role.body().prose(SectionKind.EDUCATION),
                role.official().entry(),
                role.official().education(),
                role.facts().education(),
                role.facts().experience(),
                role.facts().timeToQualify(),
                role.body().prose(SectionKind.PATH),
                role.body().steps(),
                role.body().prose(SectionKind.STAGES),
                role.facts().stages(),
                role.facts().titles(),
                role.body().prose(SectionKind.PORTFOLIO),
                role.body().prose(SectionKind.RESUME),
                role.facts().keywords(),
                role.body().prose(SectionKind.QUESTIONS_TO_ASK),
                role.body().prose(SectionKind.MISTAKES),
                role.body().mistakes(),
                role.body().prose(SectionKind.LEARNING),
                role.facts().resources());
    }
}
