package io.rolebook.catalog;

import io.rolebook.content.file.SourceFile;
import io.rolebook.content.model.Question;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A question about a role, in the role's own order. */
@Entity
@Table(name = "role_questions", indexes = @Index(columnList = "role"))
public class RoleQuestion {

    /** Role and position, such as {@code nurse/3}. */
    @Id
    String id;

    String role;
    int position;

    @Column(length = SourceFile.LARGEST)
    String anchor;

    @Column(length = SourceFile.LARGEST)
    String question;

    @JdbcTypeCode(SqlTypes.JSON)
    Question answered;

    protected RoleQuestion() {}

    RoleQuestion(String role, int position, Question question) {
        this.id = role + "/" + position;
        this.role = role;
        this.position = position;
        this.anchor = question.id();
        this.question = question.question();
        this.answered = question;
    }
}
