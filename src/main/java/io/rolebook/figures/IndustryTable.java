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
                industries.isEmpty()
                        ? List.of()
                        : notes.marks(List.of(industries.get(0).source())),
                industries.stream().map(IndustryTable::row).toList());
    }

    private static Row row(IndustryPay industry) {
        return new Row(
                industry.title(),
                Figures.count(industry.employees()),
                industry.mean() == null ? "–" : Figures.money(industry.mean(), industry.currency()));
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
