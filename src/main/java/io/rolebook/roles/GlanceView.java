package io.rolebook.roles;

import io.quarkus.qute.RawString;
import io.rolebook.content.model.SectionKind;
import io.rolebook.web.Block;
import io.rolebook.web.Contents;
import io.rolebook.web.Note;
import io.rolebook.web.Notes;
import java.util.List;

/** The overview and the key takeaways of a role. */
record GlanceView(Block overview, List<RawString> takeaways, List<Note> takeawayNotes) {

    static GlanceView of(RoleContext role) {
        Notes notes = role.notes();
        return new GlanceView(
                role.block(SectionKind.OVERVIEW),
                role.details().texts().takeaways().stream().map(notes::prose).toList(),
                notes.fresh());
    }

    Contents contents() {
        return new Contents().add(overview).add(!takeaways.isEmpty(), "key-takeaways", "Key takeaways");
    }
}
