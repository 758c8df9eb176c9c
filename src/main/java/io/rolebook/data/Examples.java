package io.rolebook.data;

import io.rolebook.catalog.Occupations;
import io.rolebook.catalog.RolesTogether;
import io.rolebook.catalog.Skills;
import io.rolebook.web.ExampleResponse;
import io.rolebook.web.Links;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Real answers of the guide as it is now; none of what is not there. */
@ApplicationScoped
public class Examples {

    private final RolesTogether roles;
    private final Skills skills;
    private final Occupations occupations;
    private final Reading reading;
    private final ListAnswers lists;
    private final ExampleResponse salariesTable;
    private final OccupationJsonResource occupation;
    private final FiguresCsvResource figures;

    Examples(
            RolesTogether roles,
            Skills skills,
            Occupations occupations,
            Reading reading,
            ListAnswers lists,
            ExampleResponse salariesTable,
            OccupationJsonResource occupation,
            FiguresCsvResource figures) {
        this.roles = roles;
        this.skills = skills;
        this.occupations = occupations;
        this.reading = reading;
        this.lists = lists;
        this.salariesTable = salariesTable;
        this.occupation = occupation;
        this.figures = figures;
    }

    /** A slug or code for each folder of addresses that has any. */
    Map<String, String> slugs() {
        Map<String, String> slugs = new HashMap<>();
        roles.names(1).forEach(role -> slugs.put(Links.ROLES, role.slug()));
        skills.firstByTitle().ifPresent(slug -> slugs.put(Links.SKILLS, slug));
        occupations.firstCode().ifPresent(code -> slugs.put(Links.OCCUPATIONS, code.toLowerCase(Locale.ROOT)));
        return slugs;
    }

    /** The answer at {@link Form#example}, by the name of the form; none where it is the whole guide. */
    Map<String, String> answers(Map<String, String> slugs) {
        Map<String, String> answers = new HashMap<>();
        for (Form form : Form.ALL) {
            String slug = slugs.get(form.folder());
            if (form.hasFirst() || !form.isWhole() && slug != null) {
                answers.put(form.name(), answer(form, slug));
            }
        }
        return answers;
    }

    private String answer(Form form, String slug) {
        return switch (form.name()) {
            case "role" -> DataJson.of(reading.role(slug));
            case "roleText" -> new RoleText(reading.role(slug)).markdown();
            case "occupation" -> occupation.occupation(slug);
            case "skill" -> DataJson.of(reading.skill(slug));
            case "figures" -> figures.of(slug);
            case "salariesTable" -> salariesTable.answer();
            default -> form.record() == null ? lists.csv(form.list(), "1") : lists.json(form.list(), "1");
        };
    }
}
