package io.rolebook.duties;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rolebook.catalog.Duties.DutyAcrossRoles;
import io.rolebook.content.model.Activity;
import io.rolebook.content.model.Facet;
import io.rolebook.web.Dates;
import io.rolebook.web.Links;
import io.rolebook.web.Page;
import io.rolebook.web.graph.Subject;
import java.util.Arrays;
import java.util.List;

/** What people do all day: duties over all roles, by activity. */
@CheckedTemplate(basePath = "duties", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record DutiesPage(Page page, List<Group> activities) implements TemplateInstance {

    record Group(String id, String activity, List<Row> duties) {}

    record Row(String name, String href, String role, String roleHref) {}

    static DutiesPage of(List<DutyAcrossRoles> duties) {
        Page page = Page.of(
                        Links.duties(),
                        "What people do all day",
                        "The duties of every role in the guide, sorted by activity: who plans, who builds, who repairs.")
                .updated(Dates.newest(duties.stream().map(DutyAcrossRoles::roleUpdated)))
                .found(
                        "What people do all day, job by job",
                        "The duties of every role in the guide, sorted by activity: who plans, who builds, who repairs.")
                .about(Subject.COLLECTION);
        List<Group> groups = Arrays.stream(Activity.values())
                .map(activity -> new Group(activity.key(), activity.label(), rows(duties, activity)))
                .filter(group -> !group.duties().isEmpty())
                .toList();
        return new DutiesPage(page, groups);
    }

    private static List<Row> rows(List<DutyAcrossRoles> duties, Activity activity) {
        return duties.stream()
                .filter(duty -> duty.activity() == activity)
                .map(duty -> new Row(
                        duty.name(),
                        Links.role(duty.role(), Facet.DUTIES, duty.anchor()),
                        duty.roleTitle(),
                        Links.role(duty.role())))
                .toList();
    }
}
