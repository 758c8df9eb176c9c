package io.rolebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolebook.catalog.SourceNote;
import io.rolebook.content.Sample;
import io.rolebook.content.model.Prose;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NotesTest {

    private static final String STATISTICS = "sample-statistics";
    private static final String GUIDE = "sample-guide";

    private final Notes notes = new Notes(sources());

    @Test
    void notes_areNumberedInTheOrderOfTheirFirstMark() {
        notes.figure("$1", GUIDE);
        notes.figure("$2", STATISTICS);
        notes.figure("$3", GUIDE);

        assertThat(notes.all()).map(Note::key).containsExactly(GUIDE, STATISTICS);
        assertThat(notes.all()).map(Note::number).containsExactly(1, 2);
    }

    @Test
    void onlyTheFirstMark_canBeReturnedTo() {
        assertThat(notes.marks(List.of(GUIDE))).map(Mark::id).containsExactly("ref-sample-guide");
        assertThat(notes.marks(List.of(GUIDE))).map(Mark::id).containsExactly("");
    }

    @Test
    void figure_isStated_ifAllItsSourcesAreGuides() {
        assertThat(notes.figure("$1", GUIDE).isStated()).isTrue();
        assertThat(notes.figure("$1", STATISTICS).isStated()).isFalse();
        assertThat(new Figure("$1", notes.marks(List.of(GUIDE, STATISTICS))).isStated())
                .isFalse();
        assertThat(new Figure("Clinic", List.of()).isStated()).isFalse();
    }

    @Test
    void brokenSource_hasNoMark_andCountsAsStated() {
        assertThat(notes.marks(List.of("hearsay"))).isEmpty();
        assertThat(notes.isStated("hearsay")).isTrue();
        assertThat(notes.all()).isEmpty();
    }

    @Test
    void marksInProse_getTheirNumbers() {
        notes.figure("$1", STATISTICS);

        String html = notes.prose(prose("Half.[^sample-statistics] Some.[^sample-guide]"))
                .getValue();

        assertThat(html).contains("<a href=\"#note-sample-statistics\">1</a>");
        assertThat(html).contains("<a id=\"ref-sample-guide\" href=\"#note-sample-guide\">2</a>");
        assertThat(notes.prose(Prose.EMPTY).getValue()).isEmpty();
    }

    @Test
    void markOfABrokenSource_leavesNoTrace() {
        String html = "<p>Half.<sup class=\"mark\"><a href=\"#note-hearsay\"></a></sup></p>";
        Prose prose = new Prose(html, "Half.[^hearsay]", "Half.", List.of("hearsay"), List.of(), 1);

        assertThat(notes.prose(prose).getValue()).isEqualTo("<p>Half.</p>");
    }

    @Test
    void ownFootnote_isANoteWithoutSource() {
        notes.prose(prose("Thirty beds.[^1]\n\n[^1]: By *count*.\n"));

        assertThat(notes.all()).singleElement().satisfies(note -> {
            assertThat(note.source()).isNull();
            assertThat(note.remark().getValue()).isEqualTo("By <em>count</em>.");
        });
    }

    @Test
    void fresh_givesEachNoteOnce() {
        notes.figure("$1", GUIDE);
        assertThat(notes.fresh()).map(Note::key).containsExactly(GUIDE);

        notes.figure("$1", GUIDE);
        notes.figure("$1", STATISTICS);
        assertThat(notes.fresh()).map(Note::key).containsExactly(STATISTICS);
        assertThat(notes.fresh()).isEmpty();
    }

    @Test
    void note_tellsPublisherDateAndMethod_asFarAsTheyAreKnown() {
        Note known = note(STATISTICS);
        Note unknown = note(GUIDE);

        assertThat(known.source().facts().publisher()).isEqualTo("Office of Samples");
        assertThat(known.date()).isEqualTo("figures of May 2025, published March 31, 2026");
        assertThat(known.source().facts().method().label()).isEqualTo("Official statistics");
        assertThat(unknown.source().facts().publisher()).isNull();
        assertThat(unknown.date()).isEqualTo("read November 2026");
        assertThat(unknown.source().facts().method().label()).isEqualTo("Stated without a method");
    }

    private static Note note(String source) {
        return new Note(1, source, sources().get(source), null);
    }

    private static Prose prose(String markdown) {
        return Sample.roleBody("## Overview\n" + markdown).prose(io.rolebook.content.model.SectionKind.OVERVIEW);
    }

    private static Map<String, SourceNote> sources() {
        return Sample.guide().sources().stream()
                .collect(Collectors.toMap(
                        source -> source.slug(), source -> new SourceNote(source.slug(), source.facts())));
    }
}
