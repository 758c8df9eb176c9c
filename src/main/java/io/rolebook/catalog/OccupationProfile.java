package io.rolebook.catalog;

import io.rolebook.content.file.SourceFile;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A more detailed description of an occupation, or of a part of it, by the code of another classification. */
@Entity
@Table(indexes = @Index(columnList = "occupation"))
public class OccupationProfile {

    @Id
    String code;

    @Column(length = SourceFile.LARGEST)
    String title;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "occupation")
    Occupation occupation;

    protected OccupationProfile() {}

    OccupationProfile(String code, String title, Occupation occupation) {
        this.code = code;
        this.title = title;
        this.occupation = occupation;
    }
}
