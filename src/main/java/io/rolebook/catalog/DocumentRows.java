package io.rolebook.catalog;

import io.rolebook.content.model.Document;
import io.rolebook.content.model.FamilyDocument;
import io.rolebook.content.model.PageDocument;
import io.rolebook.content.model.RoleDocument;
import io.rolebook.content.model.SkillDocument;
import io.rolebook.content.model.SourceDocument;
import io.rolebook.content.model.Withdrawn;
import java.util.ArrayList;
import java.util.List;

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
            rows.addAll(RowsOfRole.of(role));
        } else if (document instanceof SkillDocument skill) {
            rows.add(new Skill(skill, showing));
            skill.facts().buildsOn().forEach(earlier -> rows.add(new SkillBefore(skill.slug(), earlier)));
        } else if (document instanceof FamilyDocument family) {
            rows.add(new Family(family, showing));
        } else if (document instanceof SourceDocument source) {
            rows.add(new Source(source, showing));
        } else if (document instanceof PageDocument page) {
            rows.add(new TextPage(page, showing));
        }
    }
}
