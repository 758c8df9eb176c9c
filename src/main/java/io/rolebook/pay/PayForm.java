package io.rolebook.pay;

import io.rolebook.catalog.RoleSummary;
import io.rolebook.content.model.Levels;
import io.rolebook.web.Sorting;
import java.util.List;

/**
 * The form, as it was filled in.
 *
 * @param job as the reader reads it
 * @param places in which tables count the job, or none
 * @param roles titles that the field for the job offers
 */
record PayForm(
        String job,
        String pay,
        List<Sorting.Option> periods,
        List<Sorting.Option> levels,
        List<Sorting.Option> places,
        List<String> roles) {

    static PayForm of(PayQuery query, Job job, Levels levels, List<RoleSummary> roles) {
        return new PayForm(
                job == null ? query.job() : job.title(),
                query.pay().text(),
                PayQuery.PERIODS.stream()
                        .map(period -> new Sorting.Option(
                                period.key(),
                                period.label(),
                                period == query.pay().period()))
                        .toList(),
                levels.all().stream()
                        .map(level -> new Sorting.Option(
                                level.key(), level.label(), level.key().equals(query.level())))
                        .toList(),
                job == null
                        ? List.of()
                        : job.places().stream()
                                .map(place -> new Sorting.Option(place, place, place.equals(query.place())))
                                .toList(),
                roles.stream().map(RoleSummary::title).toList());
    }
}
