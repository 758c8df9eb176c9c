package io.rolebook.roles;

import io.rolebook.catalog.RoleTexts;
import io.rolebook.content.model.Tags;
import io.rolebook.figures.OccupationDetails;
import io.rolebook.web.Block;
import io.rolebook.web.Contents;
import io.rolebook.web.Mark;
import io.rolebook.web.Note;
import io.rolebook.web.Notes;
import io.rolebook.web.Placed;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Traits, work style and values of people in a role, and its further sections. */
record FitView(List<Suits> suits, List<Note> suitNotes, OccupationDetails details, List<Block> more) {

    /** Words that a source uses of people in the role. */
    record Suits(String label, String at, String words, List<Mark> marks) {}

    static FitView of(RoleTexts texts, Notes notes, Function<Notes, OccupationDetails> details) {
        List<Suits> suits = new ArrayList<>();
        Placed.all("/traits", texts.traits()).forEach(tags -> suits.add(suits("Traits", tags, notes)));
        Placed.all("/work-style", texts.workStyle()).forEach(tags -> suits.add(suits("Way of working", tags, notes)));
        Placed.all("/values", texts.values()).forEach(tags -> suits.add(suits("What they care about", tags, notes)));
        List<Note> suitNotes = notes.fresh();
        return new FitView(
                suits,
                suitNotes,
                details.apply(notes),
                texts.more().stream().map(section -> Block.of(section, notes)).toList());
    }

    Contents contents() {
        return new Contents()
                .add(!suits.isEmpty(), "suits", "Who it suits")
                .addAll(details.contents())
                .addAll(more);
    }

    private static Suits suits(String label, Placed<Tags> placed, Notes notes) {
        Tags tags = placed.value();
        return new Suits(label, placed.at(), String.join(", ", tags.tags()), notes.marks(List.of(tags.source())));
    }
}
