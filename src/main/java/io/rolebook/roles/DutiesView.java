package io.rolebook.roles;

import io.quarkus.qute.RawString;
import io.rolebook.catalog.Imprint;
import io.rolebook.catalog.RoleDetails;
import io.rolebook.content.model.Duty;
import io.rolebook.content.model.Environment;
import io.rolebook.content.model.Hours;
import io.rolebook.content.model.Ratings;
import io.rolebook.content.model.SectionKind;
import io.rolebook.web.Block;
import io.rolebook.web.ClockTime;
import io.rolebook.web.Contents;
import io.rolebook.web.Figure;
import io.rolebook.web.Note;
import io.rolebook.web.Notes;
import io.rolebook.web.Words;
import java.util.ArrayList;
import java.util.List;

/** The duties of a role, a day, and the duties by level. */
record DutiesView(
        RawString intro,
        List<DutyView> duties,
        List<Note> dutyNotes,
        Block day,
        List<MomentView> moments,
        List<Note> dayNotes,
        Figure hours,
        String hoursNote,
        Block setting,
        String environment,
        Block stress,
        List<Rating> ratings) {

    /** @param activity its verb, or null */
    record DutyView(
            String id, String name, String activity, RawString html, List<AtLevelView> levels, RawString interviews) {}

    record AtLevelView(String level, RawString html) {}

    record MomentView(String time, RawString html) {}

    record Rating(String label, String at, Figure figure) {}

    static DutiesView of(RoleDetails role, List<Duty> duties, Imprint imprint, Notes notes) {
        Block day = Block.of(SectionKind.DAY, role.prose(SectionKind.DAY), notes);
        List<MomentView> moments = role.texts().day().stream()
                .map(moment -> new MomentView(ClockTime.of(moment.time()), notes.prose(moment.prose())))
                .toList();
        List<Note> dayNotes = new ArrayList<>(day.notes());
        dayNotes.addAll(notes.fresh());
        RawString intro = notes.prose(role.prose(SectionKind.DUTIES));
        List<DutyView> views = duties.stream().map(duty -> duty(duty, notes)).toList();
        List<Note> dutyNotes = notes.fresh();
        Hours hours = role.hours();
        Figure week =
                hours == null ? new Figure("", List.of()) : new Figure(hours.label(), notes.marks(hours.source()));
        Block setting = Block.of(SectionKind.WORK_SETTING, role.prose(SectionKind.WORK_SETTING), notes);
        List<Rating> ratings = ratings(role.ratings(), notes);
        return new DutiesView(
                intro,
                views,
                dutyNotes,
                day,
                moments,
                dayNotes,
                week,
                hours == null ? null : hours.note(),
                setting,
                Words.list(
                        imprint.environment().stream().map(Environment::label).toList()),
                Block.of(SectionKind.STRESS, role.prose(SectionKind.STRESS), notes),
                ratings);
    }

    Contents contents() {
        return new Contents()
                .add(!moments.isEmpty(), "day", "A day in the life")
                .add(!duties.isEmpty(), "duties", "Duties")
                .add(
                        !setting.isEmpty()
                                || !environment.isEmpty()
                                || !hours.text().isEmpty(),
                        "work-setting",
                        "Work setting")
                .add(!stress.isEmpty() || !ratings.isEmpty(), "stress", "Stress and balance");
    }

    private static DutyView duty(Duty duty, Notes notes) {
        return new DutyView(
                duty.id(),
                duty.name(),
                duty.activity() == null ? null : duty.activity().label(),
                notes.prose(duty.prose()),
                duty.levels().stream()
                        .map(level -> new AtLevelView(level.level().label(), notes.prose(level.prose())))
                        .toList(),
                notes.prose(duty.interviews()));
    }

    private static List<Rating> ratings(Ratings ratings, Notes notes) {
        List<Rating> views = new ArrayList<>();
        if (ratings.stress() != null) {
            views.add(new Rating(
                    "Stress",
                    "/ratings/stress",
                    notes.figure(
                            ratings.stress().level().label(), ratings.stress().source())));
        }
        if (ratings.balance() != null) {
            views.add(new Rating(
                    "Balance",
                    "/ratings/balance",
                    notes.figure(
                            ratings.balance().level().label(), ratings.balance().source())));
        }
        return views;
    }
}
