package io.rolebook.compare;

import io.rolebook.catalog.RoleTexts;
import io.rolebook.content.model.Activity;
import io.rolebook.content.model.Duty;
import io.rolebook.content.model.Environment;
import io.rolebook.content.model.Facet;
import io.rolebook.content.model.Moment;
import io.rolebook.content.model.Tags;
import io.rolebook.web.ClockTime;
import io.rolebook.web.Links;
import io.rolebook.web.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Duties, work setting, ratings and traits. */
final class WorkRows {

    private WorkRows() {}

    static Part duties(Table table) {
        List<Row> rows = new ArrayList<>();
        for (Activity activity : Activity.values()) {
            rows.add(table.row(activity.label(), side -> duties(side, activity)));
        }
        rows.add(table.row("Other duties", side -> duties(side, null)));
        rows.add(table.row("An ordinary day", WorkRows::day));
        return Part.of("duties", "What they do", rows.stream());
    }

    /** The duties of one activity, and their share of all duties. */
    private static Stream<Entry> duties(Side side, Activity activity) {
        List<Duty> chosen = side.duties().stream()
                .filter(duty -> duty.activity() == activity)
                .toList();
        if (chosen.isEmpty()) {
            return Stream.empty();
        }
        String all = side.duties().size() == 1 ? "1 duty" : side.duties().size() + " duties";
        Facet facet = side.head().brief() ? Facet.GLANCE : Facet.DUTIES;
        return Stream.concat(
                Stream.of(Entry.remark(chosen.size() + " of " + all)),
                chosen.stream().map(duty -> Entry.link(duty.name(), Links.role(side.slug(), facet, duty.id()))));
    }

    /** The first and the last time of the day, as the role names them. */
    private static Stream<Entry> day(Side side) {
        List<Moment> moments = side.texts().day();
        if (moments.isEmpty()) {
            return Stream.empty();
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
        return Stream.of(Entry.link(span, Links.role(side.slug(), Facet.DUTIES, "day")));
    }

    static Part setting(Table table) {
        return Part.of(
                "setting",
                "Setting and people",
                Stream.of(
                        table.row("Where", side -> side.head().imprint().environment().stream()
                                .map(Environment::label)
                                .sorted()
                                .map(Entry::of)),
                        stress(table),
                        table.row("Balance", side -> Stream.ofNullable(
                                        side.full().details().ratings().balance())
                                .map(rating -> table.figure(rating.level().label(), rating.source(), ""))),
                        tags(table, "People are", RoleTexts::traits),
                        tags(table, "They work", RoleTexts::workStyle),
                        tags(table, "They value", RoleTexts::values)));
    }

    static Row stress(Table table) {
        return table.row("Stress", side -> Stream.ofNullable(
                        side.full().details().ratings().stress())
                .map(rating -> table.figure(rating.level().label(), rating.source(), "")));
    }

    private static Row tags(Table table, String label, Function<RoleTexts, List<Tags>> tags) {
        return table.row(label, side -> tags.apply(side.texts()).stream()
                .flatMap(said -> table.joined(said.tags(), List.of(said.source()))));
    }
}
