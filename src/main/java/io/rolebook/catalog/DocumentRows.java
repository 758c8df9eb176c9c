package io.rolebook.catalog;

import io.rolebook.content.model.Document;
import io.rolebook.content.model.FamilyDocument;
import io.rolebook.content.model.PageDocument;
import io.rolebook.content.model.Pay;
import io.rolebook.content.model.PayHistory;
import io.rolebook.content.model.RoleDocument;
import io.rolebook.content.model.SkillDocument;
import io.rolebook.content.model.SkillNeed;
import io.rolebook.content.model.SourceDocument;
import io.rolebook.content.model.Withdrawn;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a document becomes in the database. */
final class DocumentRows {

    private DocumentRows() {}

    static List<Object> of(Document document, Showing showing) {
        List<Object> rows = new ArrayList<>();
        String folder = folder(document);
        String page = folder + "/" + document.slug();
        Withdrawn withdrawn = document.withdrawn();
        if (withdrawn != null) {
            String instead = withdrawn.instead() == null ? null : folder + "/" + withdrawn.instead();
            rows.add(new Redirect(page, page, instead, withdrawn.date(), withdrawn.why()));
            rows.add(NewsItem.end(document, page, instead));
        }
        if (showing.shows(document)) {
            String title = showing.title(document);
            row(document, showing, rows);
            rows.addAll(Citations.of(document, page, title));
            rows.addAll(Name.of(document, page));
            rows.addAll(NewsItem.of(document, page, title, showing.today()));
            document.redirects().forEach(old -> rows.add(new Redirect(folder + "/" + old, page, page, null, null)));
        }
        return rows;
    }

    static String folder(Document document) {
        return document.path().substring(0, document.path().indexOf('/'));
    }

    private static void row(Document document, Showing showing, List<Object> rows) {
        if (document instanceof RoleDocument role) {
            rows.add(new Role(role, showing));
            rows.addAll(rows(role));
        } else if (document instanceof SkillDocument skill) {
            rows.add(new Skill(skill, showing));
            skill.facts().buildsOn().forEach(earlier -> rows.add(new SkillBefore(skill.slug(), earlier)));
        } else if (document instanceof FamilyDocument family) {
            rows.add(new Family(family, showing));
        } else if (document instanceof SourceDocument source) {
            rows.add(new Source(source));
        } else if (document instanceof PageDocument page) {
            rows.add(new TextPage(page, showing));
        }
    }

    private static List<Object> rows(RoleDocument role) {
        List<Object> rows = new ArrayList<>();
        role.official()
                .occupations()
                .forEach(counted ->
                        rows.add(new RoleCounted(role.slug(), rows.size(), counted.code(), counted.profile())));
        role.body().duties().forEach(duty -> rows.add(new RoleDuty(role.slug(), rows.size(), duty)));
        List<SkillNeed> needs = role.facts().needs().all();
        for (int number = 0; number < needs.size(); number++) {
            for (String skill : needs.get(number).skills()) {
                rows.add(new RoleSkill(role.slug(), rows.size(), number, needs.get(number), skill));
            }
        }
        Set<String> needed = role.facts().needs().skills().collect(Collectors.toSet());
        role.facts().certifications().stream()
                .filter(certification -> !needed.contains(certification.skill()))
                .forEach(certification -> rows.add(new RoleSkill(role.slug(), rows.size(), certification)));
        role.body().questions().forEach(question -> rows.add(new RoleQuestion(role.slug(), rows.size(), question)));
        role.facts().related().forEach(related -> rows.add(new RoleRelation(role.slug(), rows.size(), related)));
        for (Pay pay : role.pay()) {
            int statement = rows.size();
            rows.add(new RolePay(role.slug(), statement, pay));
            pay.bands().forEach(band -> rows.add(new RolePayBand(role.slug(), rows.size(), statement, band)));
        }
        role.facts().payRegions().forEach(region -> rows.add(new RoleRegionPay(role.slug(), rows.size(), region)));
        PayHistory history = role.official().history();
        history.points().forEach(point -> rows.add(new RolePayPoint(role.slug(), rows.size(), history, point)));
        return rows;
    }
}
