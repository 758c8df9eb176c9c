package io.rolebook.roles;

import io.rolebook.catalog.RoleTexts;
import io.rolebook.content.model.Tags;
import io.rolebook.figures.OccupationDetails;
import io.rolebook.figures.OccupationDetails.Part;
import io.rolebook.web.Block;
import io.rolebook.web.Contents;
import io.rolebook.web.Note;
import io.rolebook.web.Notes;
import io.rolebook.web.Placed;
import java.util.ArrayList;
import java.util.List;

/**
 * Traits, work style and values of people in a role, and its further sections.
 *
 * @param suits words that sources use of people in the role
 */
record FitView(List<Fact> suits, List<Note> suitNotes, OccupationDetails details, List<Block> more) {

    /** @param parts of what tables say of its first occupation */
    static FitView of(RoleContext role, Part... parts) {
        RoleTexts texts = role.details().texts();
        Notes notes = role.notes();
        List<Fact> suits = new ArrayList<>();
        suits.addAll(suits("Traits", Placed.all("/traits", texts.traits()), notes));
        suits.addAll(suits("Way of working", Placed.all("/work-style", texts.workStyle()), notes));
        suits.addAll(suits("What they care about", Placed.all("/values", texts.values()), notes));
        return new FitView(
                suits,
                notes.fresh(),
                role.occupation(parts),
                texts.more().stream().map(section -> Block.of(section, notes)).toList());
    }

    Contents contents() {
        return new Contents()
                .add(!suits.isEmpty(), "suits", "Who it suits")
                .addAll(details.contents())
                .addAll(more);
    }

    private static List<Fact> suits(String label, List<Placed<Tags>> said, Notes notes) {
        return said.stream()
                .map(each -> new Fact(
                        label,
                        each.at(),
                        notes.figure(
                                String.join(", ", each.value().tags()),
                                each.value().source()),
                        ""))
                .toList();
    }
}
