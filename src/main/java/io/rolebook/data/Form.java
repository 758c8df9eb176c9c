package io.rolebook.data;

import io.rolebook.web.DataLinks;
import io.rolebook.web.Links;
import java.util.List;
import java.util.Map;

/**
 * One form in which the guide gives its facts.
 *
 * @param name of its operation and of its schema
 * @param path its address; {slug} stands for one role or skill, or the code of an occupation
 * @param record what an answer in JSON is made of; null for other types
 * @param unit what is counted in it, or empty
 * @param parameter what it takes: {@code first} so many entries, {@code role} one of them; or empty
 */
record Form(String name, String path, Class<?> record, String unit, String parameter, String tells) {

    private static final Map<String, String> TYPES =
            Map.of("json", "application/json", "csv", "text/csv", "md", "text/markdown", "html", "text/html");

    static final List<Form> ALL = List.of(
            list(
                    "roles",
                    DataLinks.ROLES_JSON,
                    Lists.RoleList.class,
                    "roles",
                    "Every role with the figures it is listed by"),
            table("rolesTable", DataLinks.ROLES_CSV, "roles", "The same, a line a role"),
            one("role", DataLinks.ROLE_JSON, RoleData.class, "All that the guide says about one role"),
            one("roleText", DataLinks.ROLE_MARKDOWN, null, "The same as text, with its sources as footnotes"),
            new Form(
                    "figures",
                    DataLinks.FIGURES_CSV,
                    null,
                    "figures",
                    "role",
                    "Every figure that a source states for a role, a line a figure"),
            list(
                    "salaries",
                    DataLinks.SALARIES_JSON,
                    Lists.SalaryList.class,
                    "roles",
                    "What every role pays, by percentile and by level"),
            table(
                    "salariesTable",
                    Links.SALARIES_CSV,
                    "roles",
                    "What every role pays, a line a role; sort, family and by as on the page, where by=level gives a line a claim"),
            list(
                    "occupations",
                    DataLinks.OCCUPATIONS_JSON,
                    OccupationList.class,
                    "occupations",
                    "Every official occupation with the figures it is listed by"),
            table("occupationsTable", DataLinks.OCCUPATIONS_CSV, "occupations", "The same, a line an occupation"),
            one(
                    "occupation",
                    DataLinks.OCCUPATION_JSON,
                    OccupationData.class,
                    "All that the tables say of one official occupation, by its code"),
            list(
                    "skills",
                    DataLinks.SKILLS_JSON,
                    Lists.SkillList.class,
                    "skills",
                    "Every skill, and how many roles need it"),
            table("skillsTable", DataLinks.SKILLS_CSV, "skills", "The same, a line a skill"),
            one("skill", DataLinks.SKILL_JSON, SkillData.class, "One skill with its text, and the roles that need it"),
            list(
                    "sources",
                    DataLinks.SOURCES_JSON,
                    Lists.SourceList.class,
                    "sources",
                    "Every source: who, when, how it was made, its license"),
            new Form("guide", DataLinks.GUIDE_JSON, GuideData.class, "roles", "", "Everything in one file"),
            new Form(
                    "guideText",
                    DataLinks.GUIDE_HTML,
                    null,
                    "roles",
                    "",
                    "Everything as one page to keep or to print"));

    private static Form list(String name, String path, Class<?> record, String unit, String tells) {
        return new Form(name, path, record, unit, "first", tells);
    }

    private static Form table(String name, String path, String unit, String tells) {
        return new Form(name, path, null, unit, "first", tells);
    }

    private static Form one(String name, String path, Class<?> record, String tells) {
        return new Form(name, path, record, "", "", tells);
    }

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
        return parameter.equals("first");
    }

    boolean hasRole() {
        return parameter.equals("role");
    }

    /** The folder of the role, skill or occupation that its example is about: {@code /roles}. */
    String folder() {
        return hasRole() ? Links.ROLES : "/" + list();
    }

    /** The name of its list or folder: {@code roles}. */
    String list() {
        return path.split("[/.]")[1];
    }

    /** The address of its example. */
    String example(String slug) {
        return path.replace("{slug}", String.valueOf(slug))
                + (hasFirst() ? "?first=1" : hasRole() ? "?role=" + slug : "");
    }

    /** What stands behind the dot. */
    String suffix() {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    String type() {
        return TYPES.get(suffix());
    }
}
