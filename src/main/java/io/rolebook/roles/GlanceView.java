package io.rolebook.roles;

import io.quarkus.qute.RawString;
import io.rolebook.catalog.Glance;
import io.rolebook.catalog.RelatedRole;
import io.rolebook.content.model.SectionKind;
import io.rolebook.content.model.Tags;
import io.rolebook.web.Block;
import io.rolebook.web.Links;
import io.rolebook.web.Mark;
import io.rolebook.web.Note;
import io.rolebook.web.Notes;
import java.util.ArrayList;
import java.util.List;

/** What a role is, for somebody who meets it first. */
record GlanceView(
        Block overview,
        List<RawString> takeaways,
        List<Note> takeawayNotes,
        List<Suits> suits,
        List<Note> suitNotes,
        List<RelatedView> related,
        List<Block> more) {

    /** Words that a source uses of people in the role. */
    record Suits(String label, String words, List<Mark> marks) {}

    /** @param href null while the role has no page */
    record RelatedView(String title, String href, String differs, List<Mark> marks) {}

    static GlanceView of(Glance glance, List<RelatedRole> related, Notes notes) {
        Block overview = Block.of(SectionKind.OVERVIEW, glance.overview(), notes);
        List<RawString> takeaways =
                glance.takeaways().stream().map(notes::prose).toList();
        List<Note> takeawayNotes = notes.fresh();
        List<Suits> suits = new ArrayList<>();
        glance.traits().forEach(tags -> suits.add(suits("Traits", tags, notes)));
        glance.workStyle().forEach(tags -> suits.add(suits("Way of working", tags, notes)));
        glance.values().forEach(tags -> suits.add(suits("What they care about", tags, notes)));
        List<Note> suitNotes = notes.fresh();
        return new GlanceView(
                overview,
                takeaways,
                takeawayNotes,
                suits,
                suitNotes,
                related.stream().map(role -> related(role, notes)).toList(),
                glance.more().stream().map(section -> Block.of(section, notes)).toList());
    }

    private static Suits suits(String label, Tags tags, Notes notes) {
        return new Suits(label, String.join(", ", tags.tags()), notes.marks(List.of(tags.source())));
    }

    private static RelatedView related(RelatedRole role, Notes notes) {
        boolean hasPage = role.title() != null;
        return new RelatedView(
                hasPage ? role.title() : titleFrom(role.slug()),
                hasPage ? Links.role(role.slug()) : null,
                role.differs(),
                notes.marks(role.sources()));
    }

    /** Only for a page that does not exist yet: {@code site-reliability-engineer} reads "Site reliability engineer". */
    private static String titleFrom(String slug) {
        return slug.substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                + slug.substring(1).replace('-', ' ');
    }
}
