package io.rolebook.search;

import io.rolebook.web.Links;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Lists of roles and occupations that meet a condition: where the work is done, its hours, what it asks for. */
final class ConditionLists {

    private ConditionLists() {}

    static Stream<Entry> all() {
        return Stream.of(
                ListPages.list(
                        Condition.REMOTE.address(),
                        "Roles that are done from home",
                        "Every role of which the guide says that it can be done remotely.",
                        "remote, remote jobs, remote work, remote roles, work from home, work from home jobs, wfh, telework"),
                ListPages.list(
                        Condition.HOURS.address(),
                        "Roles by their hours",
                        "Every role whose guide says up to 40 hours a week. No source here says which work is part time.",
                        "part time, part time jobs, part time work, hours, working hours, flexible hours, flexible jobs, short hours, short hours jobs, "
                                + "jobs i can do part time, 40 hour week, jobs with good hours, jobs without overtime, work life balance"),
                environment("hybrid", "Roles done partly from home", "hybrid, hybrid jobs, hybrid work, hybrid roles"),
                environment(
                        "shifts",
                        "Roles with shifts",
                        "shift work, shift jobs, night shift, night shift jobs, night jobs, work nights, jobs with shifts, weekend jobs"),
                environment(
                        "outdoors",
                        "Roles that are done outdoors",
                        "outdoors, outdoor jobs, outdoor work, work outside, jobs outside"),
                environment(
                        "travel",
                        "Roles with travel",
                        "travel jobs, jobs with travel, jobs that travel, jobs where you travel"),
                environment("on-call", "Roles that are on call", "on call, on-call jobs, jobs on call"),
                environment(
                        "office",
                        "Roles that are done in an office",
                        "office jobs, desk jobs, desk job, jobs in an office"),
                ListPages.list(
                        Condition.NO_DEGREE.address(),
                        "Roles without a bachelor’s degree",
                        "Every role whose usual way in asks for less than a bachelor’s degree.",
                        "jobs without a degree, careers without a degree, jobs that don't require a degree, no degree jobs, "
                                + "no degree required, jobs without college, no college degree, i have no degree"),
                ListPages.list(
                        Condition.NO_EXPERIENCE.address(),
                        "Occupations that ask for no credential",
                        "Every occupation that one usually enters without a credential, with its pay and openings.",
                        "entry level, entry level jobs, no experience jobs, jobs with no experience, no experience, "
                                + "jobs without experience, unskilled jobs, first job, junior jobs, trainee jobs"));
    }

    private static Entry environment(String environment, String title, String names) {
        return ListPages.list(
                Links.roles(Map.of("environment", List.of(environment))),
                title,
                "Every role of which the guide says so.",
                names);
    }
}
