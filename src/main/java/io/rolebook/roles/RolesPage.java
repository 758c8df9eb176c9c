package io.rolebook.roles;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rolebook.catalog.RoleSummary;
import io.rolebook.catalog.SourceNote;
import io.rolebook.web.Dates;
import io.rolebook.web.Links;
import io.rolebook.web.Note;
import io.rolebook.web.Notes;
import io.rolebook.web.Page;
import io.rolebook.web.RoleRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All roles: by the first letter, and by family. */
@CheckedTemplate(basePath = "roles", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RolesPage(Page page, List<Group> letters, List<Group> families, int count, List<Note> notes)
        implements TemplateInstance {

    /** @param href the group's own page, or null */
    record Group(String id, String heading, String href, List<RoleRow> roles) {}

    static RolesPage of(List<RoleSummary> roles, Map<String, SourceNote> sources) {
        Notes notes = new Notes(sources);
        Page page = Page.of(
                        Links.roles(),
                        "Roles from A to Z",
                        "Every role of the guide, by letter and by family, with its median pay and projected growth.")
                .updated(Dates.newest(roles.stream().map(RoleSummary::updated)));
        List<Group> letters = byLetter(roles, notes);
        return new RolesPage(page, letters, byFamily(roles, notes), roles.size(), notes.all());
    }

    private static List<Group> byLetter(List<RoleSummary> roles, Notes notes) {
        Map<String, List<RoleRow>> letters = new TreeMap<>();
        for (RoleSummary role : roles) {
            String letter = role.title().substring(0, 1).toUpperCase(java.util.Locale.ROOT);
            letters.computeIfAbsent(letter, key -> new ArrayList<>()).add(RoleRow.of(role, notes));
        }
        return letters.entrySet().stream()
                .map(entry -> new Group("letter-" + entry.getKey(), entry.getKey(), null, entry.getValue()))
                .toList();
    }

    private static List<Group> byFamily(List<RoleSummary> roles, Notes notes) {
        Map<String, List<RoleSummary>> families = new TreeMap<>();
        for (RoleSummary role : roles) {
            if (role.familyTitle() != null) {
                families.computeIfAbsent(role.familyTitle(), key -> new ArrayList<>())
                        .add(role);
            }
        }
        return families.entrySet().stream()
                .map(entry -> new Group(
                        "family-" + entry.getValue().get(0).family(),
                        entry.getKey(),
                        Links.family(entry.getValue().get(0).family()),
                        entry.getValue().stream()
                                .map(role -> RoleRow.of(role, notes))
                                .toList()))
                .toList();
    }
}
