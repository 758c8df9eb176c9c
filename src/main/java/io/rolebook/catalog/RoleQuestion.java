package io.rolebook.catalog;

import io.rolebook.content.file.SourceFile;
import io.rolebook.content.model.Prose;
import io.rolebook.content.model.Question;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A question about a role, in the role's own order. */
@Entity
@IdClass(RowOfRole.class)
@Table(name = "role_questions", uniqueConstraints = @UniqueConstraint(columnNames = {"role", "position"}))
public class RoleQuestion {

    @Id
    String role;

    @Id
    int position;

    @Column(length = SourceFile.LARGEST)
    String anchor;

    @Column(length = SourceFile.LARGEST)
    String question;

    @JdbcTypeCode(SqlTypes.JSON)
    Prose answer;

    protected RoleQuestion() {}

    RoleQuestion(String role, int position, Question question) {
        this.role = role;
        this.position = position;
        this.anchor = question.id();
        this.question = question.question();
        this.answer = question.answer();
    }
}
