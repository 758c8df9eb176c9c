package io.rolebook.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What roles need, for seeing them beside each other; certificates, which only help, are left out. */
@ApplicationScoped
public class RoleNeeds {

    private final Editions editions;

    RoleNeeds(Editions editions) {
        this.editions = editions;
    }

    /** By role, and in its editor's order. */
    public List<Need> of(Collection<String> roles) {
        return editions.needs().of(roles);
    }

    /** Which skills each role needs, by the role's slug. */
    public Map<String, Set<String>> skillsByRole() {
        return editions.needs().skillsByRole();
    }

    /** The roles that need any of some skills, those first of whose needs the largest part is known. */
    public List<RoleMatch> matching(Collection<String> skills, int atMost) {
        return editions.needs().matching(skills, atMost);
    }
}
