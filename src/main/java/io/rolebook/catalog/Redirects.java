package io.rolebook.catalog;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Old addresses, by folder and slug. */
@ApplicationScoped
public class Redirects implements PanacheRepositoryBase<Redirect, String> {

    public Optional<Redirect> from(String folder, String slug) {
        return findByIdOptional(folder + "/" + slug);
    }
}
