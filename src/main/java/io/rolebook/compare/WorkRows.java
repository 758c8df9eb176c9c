package io.rolebook.compare;

import io.rolebook.content.model.Activity;
import io.rolebook.content.model.Duty;
import io.rolebook.content.model.Environment;
import io.rolebook.content.model.Facet;
import io.rolebook.content.model.Moment;
import io.rolebook.content.model.Ratings;
import io.rolebook.content.model.Tags;
import io.rolebook.web.ClockTime;
import io.rolebook.web.Links;
import io.rolebook.web.Notes;
import io.rolebook.web.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Duties, work setting, ratings and traits. */
record WorkRows(List<Side> sides, Notes notes) {

    static Part duties(List<Side> sides) {
        List<Row> rows = new ArrayList<>();
        for (Activity activity : Activity.values()) {
            rows.add(Row.of(activity.label(), sides, side -> duties(side, activity)));
        }
        rows.add(Row.of("Other duties", sides, side -> duties(side, null)));
        rows.add(Row.of("An ordinary day", sides, WorkRows::day));
        return Part.of("duties", "What they do", "", rows.stream());
    }

    /** The duties of one activity, and their share of all duties. */
    private static List<Entry> duties(Side side, Activity activity) {
        List<Duty> chosen = side.duties().stream()
                .filter(duty -> duty.activity() == activity)
                .toList();
        if (chosen.isEmpty()) {
            return List.of();
        }
        String share =
                chosen.size() + " of " + side.duties().size() + (side.duties().size() == 1 ? " duty" : " duties");
        return Stream.concat(Stream.of(Entry.remark(share)), chosen.stream().map(duty -> link(side, duty)))
                .toList();
    }

    private static Entry link(Side side, Duty duty) {
        boolean isBrief = side.head().brief();
        return Entry.link(duty.name(), Links.role(side.slug(), isBrief ? Facet.GLANCE : Facet.DUTIES, duty.id()));
    }

    /** The first and the last time of the day, as the role names them. */
    private static List<Entry> day(Side side) {
        List<Moment> moments = side.full().details().texts().day();
        if (moments.isEmpty()) {
            return List.of();
        }
        List<String> times = moments.stream()
                .map(Moment::time)
                .filter(time -> !time.isEmpty())
                .map(ClockTime::of)
                .distinct()
                .toList();
        String span =
                switch (times.size()) {
                    case 0 -> Words.count(moments.size(), "moment");
                    case 1 -> times.get(0);
                    default -> times.get(0) + " to " + Words.lower(times.get(times.size() - 1));
                };
        return List.of(Entry.link(span, Links.role(side.slug(), Facet.DUTIES, "day")));
    }

    static Part setting(List<Side> sides, Notes notes) {
        WorkRows work = new WorkRows(sides, notes);
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of("Where", sides, WorkRows::places));
        rows.add(Row.of(
                "Stress", sides, side -> work.stress(side.full().details().ratings())));
        rows.add(Row.of(
                "Balance", sides, side -> work.balance(side.full().details().ratings())));
        rows.add(Row.of(
                "People are",
                sides,
                side -> work.tags(side.full().details().texts().traits())));
        rows.add(Row.of(
                "They work",
                sides,
                side -> work.tags(side.full().details().texts().workStyle())));
        rows.add(Row.of(
                "They value",
                sides,
                side -> work.tags(side.full().details().texts().values())));
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
