package io.rolebook.catalog;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;

/** Old addresses, by folder and slug. */
@ApplicationScoped
public class Redirects implements PanacheRepositoryBase<Redirect, String> {

    /** Those of some addresses, folder and slug, that are old ones. */
    public List<Redirect> from(Collection<String> addresses) {
        return list("address in ?1", addresses);
    }
}
