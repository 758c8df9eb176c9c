package io.rolebook.data;

import io.rolebook.web.Csv;
import io.rolebook.web.DataLinks;
import io.rolebook.web.Links;
import java.util.List;

/**
 * One form in which the guide gives its facts.
 *
 * @param name of its operation and of its schema
 * @param path its address; {slug} stands for one role or skill, or the code of an occupation
 * @param record what an answer in JSON is made of; null for other types
 * @param unit what is counted in it, or empty
 * @param parameter what it takes: {@code first} so many entries, {@code role} one of them; or empty
 */
record Form(String name, String path, String type, Class<?> record, String tells, String unit, String parameter) {

    private static final String JSON = "application/json";
    private static final String CSV = "text/csv";
    private static final String FIRST = "first";

    static final List<Form> ALL = List.of(
            new Form(
                    "roles",
                    DataLinks.ROLES_JSON,
                    JSON,
                    Lists.RoleList.class,
                    "Every role with the figures it is listed by",
                    "roles",
                    FIRST),
            new Form("rolesTable", DataLinks.ROLES_CSV, CSV, null, "The same, a line a role", "roles", FIRST),
            new Form(
                    "role",
                    DataLinks.ROLE_JSON,
                    JSON,
                    RoleData.class,
                    "All that the guide says about one role",
                    "",
                    ""),
            new Form(
                    "roleText",
                    DataLinks.ROLE_MARKDOWN,
                    "text/markdown",
                    null,
                    "The same as text, with its sources as footnotes",
                    "",
                    ""),
            new Form(
                    "figures",
                    DataLinks.FIGURES_CSV,
                    CSV,
                    null,
                    "Every figure that a source states for a role, a line a figure",
                    "figures",
                    "role"),
            new Form(
                    "salaries",
                    DataLinks.SALARIES_JSON,
                    JSON,
                    Lists.SalaryList.class,
                    "What every role pays, by percentile and by level",
                    "roles",
                    FIRST),
            new Form(
                    "salariesTable",
                    Links.SALARIES_CSV,
                    CSV,
                    null,
                    "What every role pays, a line a role; sort, family and by as on the page, where by=level gives a line a claim",
                    "roles",
                    FIRST),
            new Form(
                    "occupations",
                    DataLinks.OCCUPATIONS_JSON,
                    JSON,
                    OccupationList.class,
                    "Every official occupation with the figures it is listed by",
                    "occupations",
                    FIRST),
            new Form(
                    "occupationsTable",
                    DataLinks.OCCUPATIONS_CSV,
                    CSV,
                    null,
                    "The same, a line an occupation",
                    "occupations",
                    FIRST),
            new Form(
                    "occupation",
                    DataLinks.OCCUPATION_JSON,
                    JSON,
                    OccupationData.class,
                    "All that the tables say of one official occupation, by its code",
                    "",
                    ""),
            new Form(
                    "skills",
                    DataLinks.SKILLS_JSON,
                    JSON,
                    Lists.SkillList.class,
                    "Every skill, and how many roles need it",
                    "skills",
                    FIRST),
            new Form("skillsTable", DataLinks.SKILLS_CSV, CSV, null, "The same, a line a skill", "skills", FIRST),
            new Form(
                    "skill",
                    DataLinks.SKILL_JSON,
                    JSON,
                    SkillData.class,
                    "One skill with its text, and the roles that need it",
                    "",
                    ""),
            new Form(
                    "sources",
                    DataLinks.SOURCES_JSON,
                    JSON,
                    Lists.SourceList.class,
                    "Every source: who, when, how it was made, its license",
                    "sources",
                    FIRST),
            new Form("guide", DataLinks.GUIDE_JSON, JSON, GuideData.class, "Everything in one file", "roles", ""),
            new Form(
                    "guideText",
                    DataLinks.GUIDE_HTML,
                    "text/html",
                    null,
                    "Everything as one page to keep or to print",
                    "roles",
                    ""));

    static Form named(String name) {
        return ALL.stream().filter(form -> form.name.equals(name)).findFirst().orElseThrow();
    }

    boolean isOfOne() {
        return path.contains("{slug}");
    }

    /** Whether it gives the whole guide, and no less can be asked for. */
    boolean isWhole() {
        return !isOfOne() && parameter.isEmpty();
    }

    /** Whether only a guide that speaks of pay has it. */
    boolean isOfPay() {
        return path.startsWith(Links.SALARIES);
    }

    boolean hasFirst() {
        return parameter.equals(FIRST);
    }

    boolean hasRole() {
        return parameter.equals("role");
    }

    /** What stands behind the dot. */
    String suffix() {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    String contentType() {
        return type.equals(CSV) ? Csv.TYPE : type + ";charset=UTF-8";
    }
}
