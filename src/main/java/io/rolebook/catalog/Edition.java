package io.rolebook.catalog;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** The one row that says which import the rows beside it are of: what is read in several transactions compares it. */
@Entity
public class Edition {

    @Id
    long number;

    protected Edition() {}

    Edition(long number) {
        this.number = number;
    }
}
