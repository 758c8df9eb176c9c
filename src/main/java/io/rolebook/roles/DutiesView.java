package io.rolebook.roles;

import io.quarkus.qute.RawString;
import io.rolebook.catalog.RoleHead;
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
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The duties of a role, a day, and the duties by level. */
record DutiesView(
        RawString dayIntro,
        List<MomentView> moments,
        List<Note> dayNotes,
        RawString intro,
        List<DutyView> duties,
        List<Note> dutyNotes,
        Fact hours,
        Block setting,
        String environment,
        List<Fact> ratings,
        Block stress) {

    record DutyView(Duty duty, RawString html, List<AtLevelView> levels, RawString interviews) {}

    record AtLevelView(String level, RawString html) {}

    record MomentView(String time, RawString html) {}

    static DutiesView of(RoleContext role, List<Duty> duties) {
        Notes notes = role.notes();
        return new DutiesView(
                role.prose(SectionKind.DAY),
                day(role, Integer.MAX_VALUE),
                notes.fresh(),
                role.prose(SectionKind.DUTIES),
                duties.stream().map(duty -> duty(duty, notes)).toList(),
                notes.fresh(),
                hours(role.details().hours(), notes),
                role.block(SectionKind.WORK_SETTING),
                places(role.head()),
                ratings(role.details().ratings(), notes),
                role.block(SectionKind.STRESS));
    }

    /** The first hours of a day. */
    static List<MomentView> day(RoleContext role, int atMost) {
        return role.details().texts().day().stream()
                .limit(atMost)
                .map(moment ->
                        new MomentView(ClockTime.of(moment.time()), role.notes().prose(moment.prose())))
                .toList();
    }

    /** Where people in the role work, as one list, or empty. */
    static String places(RoleHead role) {
        return Words.list(
                role.imprint().environment().stream().map(Environment::label).toList());
    }

    Contents contents() {
        return new Contents()
                .add(!moments.isEmpty(), "day", "A day in the life")
                .add(!duties.isEmpty(), "duties", "Duties")
                .add(!setting.isEmpty() || !environment.isEmpty() || hours != null, "work-setting", "Work setting")
                .add(!stress.isEmpty() || !ratings.isEmpty(), "stress", "Stress and balance");
    }

    private static DutyView duty(Duty duty, Notes notes) {
        return new DutyView(
                duty,
                notes.prose(duty.prose()),
                duty.levels().stream()
                        .map(level -> new AtLevelView(level.level().label(), notes.prose(level.prose())))
                        .toList(),
                notes.prose(duty.interviews()));
    }

    private static Fact hours(Hours hours, Notes notes) {
        return hours == null || hours.label().isEmpty()
                ? null
                : new Fact("Hours", "/hours", new Figure(hours.label(), notes.marks(hours.source())), hours.note());
    }

    private static List<Fact> ratings(Ratings ratings, Notes notes) {
        Stream<Fact> stress = Stream.ofNullable(ratings.stress())
                .map(rating -> rating("Stress", rating.level().label(), rating.source(), notes));
        Stream<Fact> balance = Stream.ofNullable(ratings.balance())
                .map(rating -> rating("Balance", rating.level().label(), rating.source(), notes));
        return Stream.concat(stress, balance).toList();
    }

    private static Fact rating(String label, String level, String source, Notes notes) {
        return new Fact(label, "/ratings/" + label.toLowerCase(Locale.ROOT), notes.figure(level, source), "");
    }
}
