package io.rolebook.compare;

import io.rolebook.content.model.Activity;
import io.rolebook.content.model.Duty;
import io.rolebook.content.model.Environment;
import io.rolebook.content.model.Facet;
import io.rolebook.content.model.Ratings;
import io.rolebook.content.model.Tags;
import io.rolebook.web.Links;
import io.rolebook.web.Notes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What people in the roles do, where, and what it is like. */
record WorkRows(List<Side> sides, Notes notes) {

    static Part duties(List<Side> sides) {
        List<Row> rows = new ArrayList<>();
        for (Activity activity : Activity.values()) {
            rows.add(Row.of(activity.label(), sides, side -> duties(side, activity)));
        }
        rows.add(Row.of("Other duties", sides, side -> duties(side, null)));
        return Part.of("duties", "What they do", "", rows.stream());
    }

    private static List<Entry> duties(Side side, Activity activity) {
        return side.duties().stream()
                .filter(duty -> duty.activity() == activity)
                .map(duty -> link(side, duty))
                .toList();
    }

    private static Entry link(Side side, Duty duty) {
        return Entry.link(duty.name(), Links.role(side.slug(), Facet.DUTIES, duty.id()));
    }

    static Part setting(List<Side> sides, Notes notes) {
        WorkRows work = new WorkRows(sides, notes);
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of("Where", sides, WorkRows::places));
        rows.add(Row.of("Stress", sides, side -> work.stress(side.full().work().ratings())));
        rows.add(
                Row.of("Balance", sides, side -> work.balance(side.full().work().ratings())));
        rows.add(Row.of(
                "People are", sides, side -> work.tags(side.full().glance().traits())));
        rows.add(Row.of(
                "They work", sides, side -> work.tags(side.full().glance().workStyle())));
        rows.add(Row.of(
                "They value", sides, side -> work.tags(side.full().glance().values())));
        return Part.of("setting", "Setting and people", "", rows.stream());
    }

    private static List<Entry> places(Side side) {
        return side.head().imprint().environment().stream()
                .map(Environment::label)
                .sorted()
                .map(Entry::of)
                .toList();
    }

    private List<Entry> stress(Ratings ratings) {
        return Stream.ofNullable(ratings.stress())
                .map(rating -> Entry.figure(notes.figure(rating.level().label(), rating.source()), ""))
                .toList();
    }

    private List<Entry> balance(Ratings ratings) {
        return Stream.ofNullable(ratings.balance())
                .map(rating -> Entry.figure(notes.figure(rating.level().label(), rating.source()), ""))
                .toList();
    }

    private List<Entry> tags(List<Tags> tags) {
        return tags.stream()
                .map(said -> Entry.of(String.join(", ", said.tags()), "", notes.marks(List.of(said.source()))))
                .toList();
    }
}
