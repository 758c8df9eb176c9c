package io.rolebook.roles;

import io.rolebook.catalog.Need;
import io.rolebook.catalog.RoleMatch;
import io.rolebook.catalog.RoleNeeds;
import io.rolebook.fit.NearMove;
import io.rolebook.fit.Needs;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The roles nearest to one by the skills that carry over. */
@ApplicationScoped
class NearRoles {

    private static final int OFFERED = 5;

    /** The lowest score, of 100, that is offered as a move. */
    private static final int NEAR = 15;

    private final RoleNeeds needs;

    NearRoles(RoleNeeds needs) {
        this.needs = needs;
    }

    List<MoveView> from(String slug) {
        Needs known = new Needs(needs.of(List.of(slug)));
        List<RoleMatch> near = needs.matching(known.skills(), OFFERED + 1);
        List<Need> wanted = needs.of(near.stream().map(RoleMatch::slug).toList());
        return NearMove.of(known.skills(), slug, near, wanted, OFFERED).stream()
                .filter(move -> move.gap().score().match() >= NEAR)
                .map(move -> MoveView.of(slug, move))
                .toList();
    }
}
