package io.rolebook.data;

import io.quarkus.arc.All;
import io.rolebook.catalog.PageName;
import io.rolebook.catalog.RolesTogether;
import io.rolebook.catalog.Skills;
import io.rolebook.web.DataLinks;
import io.rolebook.web.ExampleResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Real answers of the guide as it is now, each with the address that gives it; none of what is not there. */
@ApplicationScoped
public class Examples {

    private final RolesTogether roles;
    private final Skills skills;
    private final RolesJsonResource rolesJson;
    private final RolesCsvResource rolesCsv;
    private final RoleJsonResource roleJson;
    private final RoleMarkdownResource roleMarkdown;
    private final FiguresCsvResource figuresCsv;
    private final SalariesJsonResource salariesJson;
    private final SkillsJsonResource skillsJson;
    private final SkillsCsvResource skillsCsv;
    private final SkillJsonResource skillJson;
    private final SourcesJsonResource sourcesJson;
    private final List<ExampleResponse> others;

    Examples(
            RolesTogether roles,
            Skills skills,
            RolesJsonResource rolesJson,
            RolesCsvResource rolesCsv,
            RoleJsonResource roleJson,
            RoleMarkdownResource roleMarkdown,
            FiguresCsvResource figuresCsv,
            SalariesJsonResource salariesJson,
            SkillsJsonResource skillsJson,
            SkillsCsvResource skillsCsv,
            SkillJsonResource skillJson,
            SourcesJsonResource sourcesJson,
            @All List<ExampleResponse> others) {
        this.roles = roles;
        this.skills = skills;
        this.rolesJson = rolesJson;
        this.rolesCsv = rolesCsv;
        this.roleJson = roleJson;
        this.roleMarkdown = roleMarkdown;
        this.figuresCsv = figuresCsv;
        this.salariesJson = salariesJson;
        this.skillsJson = skillsJson;
        this.skillsCsv = skillsCsv;
        this.skillJson = skillJson;
        this.sourcesJson = sourcesJson;
        this.others = others;
    }

    /** By the name of the form. */
    Map<String, Example> all() {
        Map<String, Example> all = new LinkedHashMap<>();
        first(all, "roles", rolesJson.all("1"));
        first(all, "rolesTable", rolesCsv.all("1"));
        first(all, "salaries", salariesJson.all("1"));
        first(all, "skills", skillsJson.all("1"));
        first(all, "skillsTable", skillsCsv.all("1"));
        first(all, "sources", sourcesJson.all("1"));
        roles.names(1).stream().map(PageName::slug).forEach(slug -> {
            one(all, "role", slug, roleJson.role(slug));
            one(all, "roleText", slug, roleMarkdown.role(slug));
            String figures = DataLinks.FIGURES_CSV + "?role=" + slug;
            all.put("figures", new Example(null, figures, figuresCsv.of(slug)));
        });
        skills.firstByTitle().ifPresent(slug -> one(all, "skill", slug, skillJson.skill(slug)));
        for (Form form : Form.ALL) {
            others.stream()
                    .filter(other -> other.path().equals(form.path()))
                    .filter(other -> !form.isOfOne() || other.slug() != null)
                    .forEach(other -> all.put(form.name(), example(other)));
            if (form.isWhole()) {
                all.put(form.name(), new Example(null, form.path(), null));
            }
        }
        return all;
    }

    private static Example example(ExampleResponse other) {
        String path = other.slug() == null ? other.path() : other.path().replace("{slug}", other.slug());
        return new Example(other.slug(), path + other.asked(), other.answer());
    }

    private static void first(Map<String, Example> all, String form, String answer) {
        all.put(form, new Example(null, Form.named(form).path() + "?first=1", answer));
    }

    private static void one(Map<String, Example> all, String form, String slug, String answer) {
        all.put(form, new Example(slug, Form.named(form).path().replace("{slug}", slug), answer));
    }
}
