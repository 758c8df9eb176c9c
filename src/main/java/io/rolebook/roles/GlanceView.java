package io.rolebook.roles;

import io.quarkus.qute.RawString;
import io.rolebook.catalog.RoleDetails;
import io.rolebook.content.model.SectionKind;
import io.rolebook.web.Block;
import io.rolebook.web.Contents;
import io.rolebook.web.Note;
import io.rolebook.web.Notes;
import java.util.List;

/** The overview and the key takeaways of a role. */
record GlanceView(Block overview, List<RawString> takeaways, List<Note> takeawayNotes) {

    static GlanceView of(RoleDetails role, Notes notes) {
        Block overview = Block.of(SectionKind.OVERVIEW, role.prose(SectionKind.OVERVIEW), notes);
        List<RawString> takeaways =
                role.texts().takeaways().stream().map(notes::prose).toList();
        return new GlanceView(overview, takeaways, notes.fresh());
    }

    Contents contents() {
        return new Contents().add(overview).add(!takeaways.isEmpty(), "key-takeaways", "Key takeaways");
    }
}
