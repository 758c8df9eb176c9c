package io.rolebook.catalog;

import static java.util.stream.Collectors.toMap;

import io.rolebook.content.file.SourceFile;
import io.rolebook.content.model.EducationLevel;
import io.rolebook.content.model.EducationShares;
import io.rolebook.content.model.Respondents;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.List;
import java.util.Map;

/** How many percent have, or call required, one level of education. What a table says besides is null for the role's file. */
@Entity
@Table(name = "role_education_shares", uniqueConstraints = @UniqueConstraint(columnNames = {"role", "position"}))
public class RoleEducationShare extends RoleRow {

    /** The position of the {@link RoleEducation} or, for a table, of the first share of the same statement. */
    int statement;

    @Enumerated(EnumType.STRING)
    EducationLevel degree;

    double share;
    String source;

    @Column(length = SourceFile.LARGEST)
    String of;

    String code;
    boolean required;
    Long answers;
    String collected;

    @Enumerated(EnumType.STRING)
    Respondents respondents;

    protected RoleEducationShare() {}

    RoleEducationShare(String role, int position, int statement, Map.Entry<EducationLevel, Double> share) {
        super(role, position);
        this.statement = statement;
        this.degree = share.getKey();
        this.share = share.getValue();
    }

    /** The same as part of what a table says. */
    RoleEducationShare of(EducationShares shares) {
        source = shares.source();
        of = shares.of();
        code = shares.code();
        required = shares.required();
        answers = shares.answers();
        collected = shares.collected();
        respondents = shares.respondents();
        return this;
    }

    RowOfRole owner() {
        return new RowOfRole(role, statement);
    }

    boolean isFirstOfTable() {
        return statement == position;
    }

    /** @param all of one statement */
    static Map<EducationLevel, Double> shares(List<RoleEducationShare> all) {
        return all.stream().collect(toMap(row -> row.degree, row -> row.share));
    }

    /** @param all of one statement of a table */
    static EducationShares statement(List<RoleEducationShare> all) {
        RoleEducationShare any = all.get(0);
        return new EducationShares(
                any.source, any.of, any.code, any.required, shares(all), any.answers, any.collected, any.respondents);
    }
}
