package io.rolebook.catalog;

import io.rolebook.content.file.SourceFile;
import io.rolebook.content.model.Related;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.List;

/** A neighboring role, which may not have a page yet. */
@Entity
@Table(name = "role_relations", uniqueConstraints = @UniqueConstraint(columnNames = {"role", "position"}))
public class RoleRelation extends RoleRow<Related> {

    @Column(length = SourceFile.LARGEST)
    String other;

    @Column(length = SourceFile.LARGEST)
    String differs;

    List<String> sources;

    protected RoleRelation() {}

    RoleRelation(String role, int position, Related related) {
        super(role, position);
        this.other = related.role();
        this.differs = related.differs();
        this.sources = related.source();
    }

    @Override
    Related value() {
        return new Related(other, differs, sources);
    }
}
