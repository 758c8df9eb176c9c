package io.rolebook.data;

import java.util.List;
import org.apache.commons.csv.CSVRecord;

/** The table of all figures. */
record TableForm(String name, List<CSVRecord> lines) implements FactForm {

    @Override
    public boolean tells(Fact fact) {
        return fact.table() == null || lines.stream().anyMatch(line -> isOf(line, fact));
    }

    private static boolean isOf(CSVRecord line, Fact fact) {
        return line.get("role").equals(fact.role())
                && List.of(line.get("kind"), line.get("about"), line.get("statistic"))
                        .equals(fact.table())
                && line.get("source").equals(fact.source())
                && !line.get("as_of").isEmpty()
                && !line.get("unit").isEmpty()
                && Double.parseDouble(line.get("amount")) == fact.amount();
    }
}
