package io.rolebook.roles;

import io.quarkus.qute.RawString;
import io.rolebook.catalog.Headline;
import io.rolebook.catalog.RoleDetails;
import io.rolebook.catalog.RoleHead;
import io.rolebook.catalog.SourceNote;
import io.rolebook.content.model.SectionKind;
import io.rolebook.figures.OccupationDetails;
import io.rolebook.figures.OccupationDetails.Part;
import io.rolebook.figures.OccupationDetailsReader;
import io.rolebook.web.Block;
import io.rolebook.web.Notes;
import java.util.Map;
import java.util.Set;

/**
 * What the views of a role are made from.
 *
 * @param details null on the page of its questions, which shows none of them
 * @param sources all of the guide, by slug
 * @param notes of the page that shows the views
 */
record RoleContext(
        RoleHead head,
        RoleDetails details,
        Map<String, SourceNote> sources,
        Notes notes,
        OccupationDetailsReader tables) {

    String slug() {
        return head.slug();
    }

    Headline headline() {
        return head.headline();
    }

    RawString prose(SectionKind kind) {
        return notes.prose(details.prose(kind));
    }

    Block block(SectionKind kind) {
        return Block.of(kind, details.prose(kind), notes);
    }

    /** What tables say of its first occupation. */
    OccupationDetails occupation(Part... parts) {
        return tables.of(head, Set.of(parts), sources, notes);
    }
}
