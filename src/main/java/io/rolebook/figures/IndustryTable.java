package io.rolebook.figures;

import io.rolebook.catalog.IndustryPay;
import io.rolebook.content.figure.Figures;
import io.rolebook.web.Mark;
import io.rolebook.web.Notes;
import java.util.List;

/** Where most people of an occupation work, and what that pays on average. */
public record IndustryTable(List<Mark> marks, List<Row> rows) {

    /** @param mean pay a year, or a dash */
    public record Row(String industry, String employees, String mean) {}

    static IndustryTable of(List<IndustryPay> industries, Notes notes) {
        return new IndustryTable(
                notes.marks(
                        industries.stream().limit(1).map(IndustryPay::source).toList()),
                industries.stream()
                        .map(each -> new Row(
                                each.title(),
                                Figures.count(each.employees()),
                                each.mean() == null ? "–" : Figures.money(each.mean(), each.currency())))
                        .toList());
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
