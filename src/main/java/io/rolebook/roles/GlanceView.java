package io.rolebook.roles;

import io.quarkus.qute.RawString;
import io.rolebook.catalog.Glance;
import io.rolebook.content.model.SectionKind;
import io.rolebook.web.Block;
import io.rolebook.web.Contents;
import io.rolebook.web.Note;
import io.rolebook.web.Notes;
import java.util.List;

/** The overview and the key takeaways of a role. */
record GlanceView(Block overview, List<RawString> takeaways, List<Note> takeawayNotes) {

    static GlanceView of(Glance glance, Notes notes) {
        Block overview = Block.of(SectionKind.OVERVIEW, glance.overview(), notes);
        List<RawString> takeaways =
                glance.takeaways().stream().map(notes::prose).toList();
        return new GlanceView(overview, takeaways, notes.fresh());
    }

    Contents contents() {
        return new Contents().add(overview).add(!takeaways.isEmpty(), "key-takeaways", "Key takeaways");
    }
}
