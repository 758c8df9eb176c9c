package io.rolebook.catalog;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

/** A technology that many employers name, or that is asked for in an occupation in particular. */
@Entity
@Table(name = "occupation_technologies", indexes = @Index(columnList = "profile"))
public class OccupationTechnology {

    @Id
    long id;

    String profile;
    String source;
    String name;
    boolean hot;
    boolean inDemand;

    protected OccupationTechnology() {}

    OccupationTechnology(long id, String profile, String source, String name, boolean hot, boolean inDemand) {
        this.id = id;
        this.profile = profile;
        this.source = source;
        this.name = name;
        this.hot = hot;
        this.inDemand = inDemand;
    }
}
