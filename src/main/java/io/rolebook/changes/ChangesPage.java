package io.rolebook.changes;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rolebook.catalog.News;
import io.rolebook.catalog.NewsKind;
import io.rolebook.catalog.SourceNote;
import io.rolebook.content.figure.Figures;
import io.rolebook.web.Links;
import io.rolebook.web.NewsRow;
import io.rolebook.web.Note;
import io.rolebook.web.Notes;
import io.rolebook.web.Page;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What changed in the guide, by month; older and newer are null where there are no more. */
@CheckedTemplate(basePath = "changes", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ChangesPage(
        Page page, List<Choice> kinds, List<Month> months, int number, String newer, String older, List<Note> notes)
        implements TemplateInstance {

    /** A kind of change, and how many there are. */
    record Choice(String label, String href, long count, boolean current) {}

    record Month(String id, String name, List<NewsRow> changes) {}

    static ChangesPage of(
            List<News> news,
            LocalDate lastDay,
            Map<NewsKind, Long> counts,
            ChangesQuery query,
            Map<String, SourceNote> sources) {
        Page page = Page.of(
                        Links.changes(),
                        "What changed",
                        "New pages, changed figures with their values before and after, and roles that were renamed or withdrawn.")
                .updated(lastDay);
        Notes notes = new Notes(sources);
        return new ChangesPage(
                query.isPlain() ? page : page.notIndexed(),
                choices(counts, query.kind()),
                months(news, notes),
                query.page(),
                query.newer(),
                query.older(),
                notes.all());
    }

    /** Nothing to choose from where all changes are of one kind. */
    private static List<Choice> choices(Map<NewsKind, Long> counts, NewsKind current) {
        List<Choice> choices = new ArrayList<>();
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        choices.add(new Choice("All", ChangesQuery.href(null, 1), all, current == null));
        counts.forEach((kind, count) ->
                choices.add(new Choice(kind.plural(), ChangesQuery.href(kind, 1), count, kind == current)));
        return counts.size() < 2 && current == null ? List.of() : choices;
    }

    private static List<Month> months(List<News> news, Notes notes) {
        Map<YearMonth, List<NewsRow>> months = new LinkedHashMap<>();
        news.forEach(one -> months.computeIfAbsent(YearMonth.from(one.date()), month -> new ArrayList<>())
                .add(NewsRow.of(one, notes)));
        return months.entrySet().stream()
                .map(month -> new Month(
                        "in-" + month.getKey(), Figures.date(month.getKey().toString()), month.getValue()))
                .toList();
    }
}
