package io.rolebook.web;

/** Every address of the guide for programs; {@link Links} has those for readers. */
public final class DataLinks {

    public static final String ROLES_JSON = "/roles.json";
    public static final String ROLES_CSV = "/roles.csv";
    public static final String ROLE_JSON = "/roles/{slug}.json";
    public static final String ROLE_MARKDOWN = "/roles/{slug}.md";
    public static final String OCCUPATIONS_JSON = "/occupations.json";
    public static final String OCCUPATIONS_CSV = "/occupations.csv";
    public static final String OCCUPATION_JSON = "/occupations/{slug}.json";
    public static final String SKILLS_JSON = "/skills.json";
    public static final String SKILLS_CSV = "/skills.csv";
    public static final String SKILL_JSON = "/skills/{slug}.json";
    public static final String SALARIES_JSON = "/salaries.json";
    public static final String SOURCES_JSON = "/sources.json";
    public static final String FIGURES_CSV = "/figures.csv";
    public static final String GUIDE_JSON = "/guide.json";
    public static final String GUIDE_HTML = "/guide.html";
    public static final String GUIDE_OF_FAMILY = "/guide/{family}";
    public static final String OPENAPI = "/openapi.json";
    public static final String SCHEMA = Links.SCHEMA + "/data/{name}.json";

    private DataLinks() {}

    public static String roleAsJson(String slug) {
        return ROLE_JSON.replace("{slug}", slug);
    }

    public static String roleAsMarkdown(String slug) {
        return ROLE_MARKDOWN.replace("{slug}", slug);
    }

    /** @param code of an official occupation */
    public static String occupationAsJson(String code) {
        return Links.occupation(code) + ".json";
    }

    public static String skillAsJson(String slug) {
        return SKILL_JSON.replace("{slug}", slug);
    }

    /** A family with all its roles, as one page. */
    public static String guideOfFamily(String slug) {
        return GUIDE_OF_FAMILY.replace("{family}", slug);
    }

    /** The JSON Schema of an answer. */
    public static String schema(String name) {
        return SCHEMA.replace("{name}", name);
    }

    /** Whether the address is one for programs, whose errors are data, too. */
    public static boolean isData(String path) {
        return path.endsWith(".json") || path.endsWith(".csv") || path.endsWith(".md");
    }

    /** The page whose data is at this address. */
    static String page(String path) {
        return isData(path) ? path.substring(0, path.lastIndexOf('.')) : path;
    }

    /** The suffix for the format, such as {@code .json}; empty for the page itself. */
    static String form(String path) {
        return isData(path) ? path.substring(path.lastIndexOf('.')) : "";
    }
}
