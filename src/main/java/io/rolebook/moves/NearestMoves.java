package io.rolebook.moves;

import io.rolebook.catalog.NearOccupation;
import io.rolebook.catalog.Occupations;
import io.rolebook.catalog.RoleMatch;
import io.rolebook.catalog.RoleNeeds;
import io.rolebook.catalog.RoleSummary;
import io.rolebook.fit.Needs;
import io.rolebook.web.Crumb;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The roles near one that is chosen alone: by skills, or where it lists none by the occupations that tables call near. */
@ApplicationScoped
class NearestMoves {

    private static final int MOST = 6;
    private static final int NEAR = 20;

    private final RoleNeeds needs;
    private final Occupations occupations;

    NearestMoves(RoleNeeds needs, Occupations occupations) {
        this.needs = needs;
        this.occupations = occupations;
    }

    /** Each as title and slug. */
    List<Crumb> of(RoleSummary role, List<RoleSummary> all) {
        List<String> skills = List.copyOf(new Needs(needs.of(List.of(role.slug()))).skills());
        List<String> slugs = skills.isEmpty()
                ? byTables(role)
                : needs.matching(skills, NEAR).stream().map(RoleMatch::slug).toList();
        return slugs.stream()
                .distinct()
                .filter(slug -> !slug.equals(role.slug()))
                .flatMap(slug -> all.stream().filter(each -> each.slug().equals(slug)))
                .limit(MOST)
                .map(each -> new Crumb(each.title(), each.slug()))
                .toList();
    }

    private List<String> byTables(RoleSummary role) {
        return role.headline() == null || role.headline().payCode() == null
                ? List.of()
                : occupations.near(role.headline().payCode(), NEAR).stream()
                        .map(NearOccupation::role)
                        .filter(slug -> slug != null)
                        .toList();
    }
}
