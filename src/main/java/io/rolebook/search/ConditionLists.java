package io.rolebook.search;

import java.util.stream.Stream;

/** Lists of roles and occupations that meet a condition: where the work is done, its hours, what it asks for. */
final class ConditionLists {

    private static final String SAID = "Every role of which the guide says so.";
    private static final String RANKED =
            "Every role whose occupation is in the top quarter of all by that skill’s rank. A rank says how much the skill"
                    + " matters, not how much you would enjoy it.";

    private ConditionLists() {}

    static Stream<Entry> all() {
        return Stream.of(
                list(
                        Condition.REMOTE,
                        "Roles that are done from home",
                        "Every role of which the guide says that it can be done remotely.",
                        "remote, remote jobs, remote work, remote roles, work from home, work from home jobs, wfh, telework"),
                list(
                        Condition.HOURS,
                        "Roles by their hours",
                        "Every role whose guide says up to 40 hours a week. No source here says which work is part time.",
                        "part time, part time jobs, part time work, hours, working hours, flexible hours, flexible jobs, short hours jobs, "
                                + "jobs i can do part time, jobs with good hours, work life balance"),
                list(Condition.HYBRID, "Roles done partly from home", SAID, "hybrid, hybrid jobs"),
                list(Condition.SHIFTS, "Roles with shifts", SAID, "shift work, night shift, night shift jobs"),
                list(Condition.OUTDOORS, "Roles that are done outdoors", SAID, "outdoors, outdoor jobs, outside"),
                list(Condition.TRAVEL, "Roles with travel", SAID, "travel jobs, jobs with travel"),
                list(Condition.ON_CALL, "Roles that are on call", SAID, "on call, on-call jobs"),
                list(Condition.OFFICE, "Roles that are done in an office", SAID, "office jobs, desk jobs, desk job"),
                list(
                        Condition.NO_DEGREE,
                        "Roles without a bachelor’s degree",
                        "Every role whose usual way in asks for less than a bachelor’s degree.",
                        "jobs without a degree, careers without a degree, jobs that don't require a degree, no degree jobs, "
                                + "no degree required, jobs without college, no college degree, i have no degree"),
                list(
                        Condition.NO_EXPERIENCE,
                        "Occupations that ask for no credential",
                        "Every occupation that one usually enters without a credential, with its pay and openings.",
                        "entry level, entry level jobs, no experience jobs, jobs with no experience, no experience, "
                                + "jobs without experience, unskilled jobs, first job, junior, junior jobs, trainee jobs"),
                list(
                        Condition.LEVEL,
                        "Pay by level, as far as guides say",
                        "No table counts pay or jobs by level of seniority. A few guides name bands for junior, mid and senior level,"
                                + " without a method. For one job, search for both, such as “senior accountant”.",
                        "senior, senior jobs, senior level, mid level, levels, seniority"),
                list(
                        Condition.STRESS,
                        "Roles that ask least for calm under stress",
                        "Every role whose occupation is in the lowest third by how much the work asks for calm under stress. No table"
                                + " counts how stressful jobs are, and much depends on the employer.",
                        "low stress jobs, jobs without stress, stress free jobs, least stressful jobs"),
                list(
                        Condition.MUCH_STRESS,
                        "Roles that ask most for calm under stress",
                        "Every role whose occupation is in the highest third by how much the work asks for calm under stress. No table"
                                + " counts how stressful jobs are, and much depends on the employer.",
                        "most stressful jobs, stressful jobs, high stress jobs"),
                list(
                        Condition.LIGHT,
                        "Roles that are light on the body",
                        "Every role whose occupation is in the lightest third of all by the rank of physical strength and stamina.",
                        "light work, sitting jobs, no heavy lifting"),
                list(
                        Condition.HEAVY,
                        "Roles that are hard on the body",
                        "Every role whose occupation is in the heaviest third of all by the rank of physical strength and stamina.",
                        "physical jobs, physical work, manual labor"),
                list(Condition.NUMBERS, "Roles that work with numbers", RANKED, "work with numbers, math jobs"),
                list(Condition.HANDS, "Roles that work with their hands", RANKED, "work with hands, hands on jobs"),
                list(
                        Condition.MACHINES,
                        "Roles that work with machines",
                        RANKED,
                        "work with machines, work with tools"),
                list(Condition.PEOPLE, "Roles that work with people", RANKED, "work with people, helping people"),
                list(Condition.CREATIVE, "Roles that ask for new ideas", RANKED, "creative jobs, creative careers"),
                list(
                        Condition.COMPUTERS,
                        "Roles that work with computers",
                        RANKED,
                        "work with computers, computer jobs"),
                list(
                        Condition.LEADERSHIP,
                        "Roles that lead",
                        RANKED,
                        "manager level, executive level, leadership jobs"));
    }

    private static Entry list(Condition condition, String title, String summary, String names) {
        return ListPages.list(condition.address(), title, summary, names);
    }
}
