package io.rolebook.data;

import io.rolebook.catalog.RoleDetails;
import io.rolebook.content.model.Activity;
import io.rolebook.content.model.Duty;
import io.rolebook.content.model.Frequency;
import io.rolebook.content.model.Hours;
import io.rolebook.content.model.Level;
import io.rolebook.content.model.Ratings;
import io.rolebook.content.model.SectionKind;
import io.rolebook.content.model.Term;
import io.rolebook.web.Origin;
import io.rolebook.web.Says;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What people in a role do. */
record DutiesData(
        @Says(value = "What stands before the list, as Markdown", optional = true) String text,
        @Says("The duties, in the editors’ order") List<DutyData> duties,
        @Says(value = "What stands before the day, as Markdown", optional = true) String dayText,
        @Says("An ordinary day") List<MomentData> day,
        @Says(value = "Where the work is done, as Markdown", optional = true) String setting,
        @Says(value = "What strains and what balances, as Markdown", optional = true) String stress,
        @Says("How sources rate strain and balance") List<RatingData> ratings,
        @Says(value = "When people work", optional = true) HoursData hours) {

    record DutyData(
            @Says("Its id on the page of duties") String id,
            @Says("What is done") String name,
            @Says(value = "As one verb", optional = true) Activity activity,
            @Says(value = "More of it, as Markdown", optional = true) String text,
            @Says("What changes with seniority") List<LevelData> levels,
            @Says(value = "What interviews look for, as Markdown", optional = true) String interviews) {

        static DutyData of(Duty duty, Citing citing) {
            return new DutyData(
                    duty.id(),
                    duty.name(),
                    duty.activity(),
                    citing.text(duty.prose()),
                    duty.levels().stream()
                            .map(level -> new LevelData(level.level(), citing.text(level.prose())))
                            .toList(),
                    citing.text(duty.interviews()));
        }
    }

    record LevelData(@Says("The level of seniority") Level level, @Says("As Markdown") String text) {}

    record MomentData(
            @Says(value = "When, in the editors’ words", optional = true) String time,
            @Says("What happens, as Markdown") String text) {}

    record RatingData(
            @Says("What is rated: stress or balance") String of,
            @Says("The rating’s key") String rating,
            @Says("The rating in words") String label,
            @Says("Who says so") Origin source) {}

    record HoursData(
            @Says(value = "Hours a week: a number, or a range such as 35-45", optional = true) String usual,
            @Says(value = "How often they have to be within reach besides", optional = true) Frequency onCall,
            @Says(value = "What changes it", optional = true) String note,
            @Says("Who says so: ids of sources; empty where it is the editors’ judgment") List<String> sources) {

        static HoursData of(Hours hours, Citing citing) {
            return hours == null
                    ? null
                    : new HoursData(hours.usual(), hours.onCall(), hours.note(), citing.sources(hours.source()));
        }
    }

    static DutiesData of(RoleDetails role, List<Duty> duties, Citing citing) {
        return new DutiesData(
                citing.text(role.prose(SectionKind.DUTIES)),
                citing.each(duties, DutyData::of),
                citing.text(role.prose(SectionKind.DAY)),
                role.texts().day().stream()
                        .map(moment -> new MomentData(
                                moment.time().isEmpty() ? null : moment.time(), citing.text(moment.prose())))
                        .toList(),
                citing.text(role.prose(SectionKind.WORK_SETTING)),
                citing.text(role.prose(SectionKind.STRESS)),
                ratings(role.ratings(), citing),
                HoursData.of(role.hours(), citing));
    }

    private static List<RatingData> ratings(Ratings ratings, Citing citing) {
        Ratings.StressRating stress = ratings.stress();
        Ratings.BalanceRating balance = ratings.balance();
        return Stream.of(
                        stress == null ? null : rating("stress", stress.level(), stress.source(), citing),
                        balance == null ? null : rating("balance", balance.level(), balance.source(), citing))
                .filter(Objects::nonNull)
                .toList();
    }

    private static RatingData rating(String of, Term level, String source, Citing citing) {
        return citing.knows(source) ? new RatingData(of, level.key(), level.label(), citing.origin(source)) : null;
    }
}
