package io.rolebook.content;

import io.rolebook.content.file.Problem;
import io.rolebook.content.model.Document;
import io.rolebook.content.model.FamilyDocument;
import io.rolebook.content.model.PageDocument;
import io.rolebook.content.model.RoleDocument;
import io.rolebook.content.model.SkillDocument;
import io.rolebook.content.model.SourceDocument;
import java.util.Comparator;
import java.util.List;

/** All documents that can be shown, checked against each other and sorted by address, and all problems found on the way. */
public record Guide(
        List<RoleDocument> roles,
        List<SkillDocument> skills,
        List<FamilyDocument> families,
        List<SourceDocument> sources,
        List<PageDocument> pages,
        List<Problem> problems,
        String version) {

    /** Addresses that the guide itself answers; no text page may take them. */
    public static final List<String> OWN_PAGES =
            List.of("roles", "families", "duties", "skills", "salaries", "faqs", "sources");

    /** @param version changes whenever a byte of the content does */
    static Guide of(List<Document> documents, List<Problem> problems, String version) {
        return new Guide(
                only(documents, RoleDocument.class),
                only(documents, SkillDocument.class),
                only(documents, FamilyDocument.class),
                only(documents, SourceDocument.class),
                only(documents, PageDocument.class),
                problems.stream().sorted().toList(),
                version);
    }

    private static <D extends Document> List<D> only(List<Document> documents, Class<D> type) {
        return documents.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .sorted(Comparator.comparing(Document::slug))
                .toList();
    }

    public boolean hasErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }
}
