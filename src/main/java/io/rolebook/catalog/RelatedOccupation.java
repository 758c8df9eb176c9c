package io.rolebook.catalog;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A profile that is near another one, 1 for the nearest. */
@Entity
@Table(indexes = @Index(columnList = "profile"))
public class RelatedOccupation {

    @Id
    long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "profile")
    OccupationProfile profile;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "near")
    OccupationProfile near;

    String source;
    int closeness;

    protected RelatedOccupation() {}

    RelatedOccupation(long id, OccupationProfile profile, OccupationProfile near, String source, int closeness) {
        this.id = id;
        this.profile = profile;
        this.near = near;
        this.source = source;
        this.closeness = closeness;
    }
}
