package io.rolebook.catalog;

import io.rolebook.content.file.SourceFile;
import io.rolebook.content.model.Hours;
import io.rolebook.content.model.Licensed;
import io.rolebook.content.model.Prose;
import io.rolebook.content.model.Ratings;
import io.rolebook.content.model.RoleDocument;
import io.rolebook.content.model.SectionKind;
import io.rolebook.content.model.Stack;
import io.rolebook.content.model.StackItem;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What a role has one of and shows on its own pages alone; its texts are JSON, all else is columns.
 *
 * @param hours null where its file says nothing of them
 * @param drawback in one line, or null
 * @param licensed null where no license is asked for
 * @param tools as the file writes them, those that come under another in its brackets
 */
@Embeddable
public record RoleDetails(
        @JdbcTypeCode(SqlTypes.JSON) RoleTexts texts,
        Hours hours,
        Ratings ratings,
        @Column(length = SourceFile.LARGEST) String drawback,
        @Enumerated(EnumType.STRING) Licensed licensed,
        @Column(length = SourceFile.LARGEST) List<String> tools,
        List<String> toolSources) {

    /** The database has no ratings without one. */
    public RoleDetails {
        ratings = ratings == null ? new Ratings(null, null) : ratings;
    }

    static RoleDetails of(RoleDocument role) {
        Stack stack = role.facts().stack();
        return new RoleDetails(
                RoleTexts.of(role),
                role.facts().hours(),
                role.facts().ratings(),
                role.facts().drawback(),
                role.facts().licensed(),
                stack.items().stream().map(StackItem::text).toList(),
                stack.source());
    }

    /** What stands directly under a heading, or nothing. */
    public Prose prose(SectionKind kind) {
        return texts.sections().getOrDefault(kind, Prose.EMPTY);
    }

    public Stack stack() {
        return new Stack(toolSources, tools.stream().map(StackItem::of).toList());
    }
}
