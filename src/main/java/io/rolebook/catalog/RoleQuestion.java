package io.rolebook.catalog;

import io.rolebook.content.file.SourceFile;
import io.rolebook.content.model.Prose;
import io.rolebook.content.model.Question;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A question about a role, in the role's own order. */
@Entity
@Table(name = "role_questions", uniqueConstraints = @UniqueConstraint(columnNames = {"role", "position"}))
public class RoleQuestion extends RoleRow<Question> {

    @Column(length = SourceFile.LARGEST)
    String anchor;

    @Column(length = SourceFile.LARGEST)
    String question;

    @JdbcTypeCode(SqlTypes.JSON)
    Prose answer;

    protected RoleQuestion() {}

    RoleQuestion(String role, int position, Question question) {
        super(role, position);
        this.anchor = question.id();
        this.question = question.question();
        this.answer = question.answer();
    }

    @Override
    Question value() {
        return new Question(anchor, question, answer);
    }
}
