package io.rolebook.compare;

import io.rolebook.content.model.Keywords;
import io.rolebook.content.model.Stage;
import io.rolebook.web.Notes;
import java.util.ArrayList;
import java.util.List;

/** Career stages, job titles, and the words that help or harm an application. */
record CareerRows(List<Side> sides, Notes notes) {

    static Part of(List<Side> sides, Notes notes) {
        CareerRows career = new CareerRows(sides, notes);
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of("Stages", sides, career::stages));
        rows.add(Row.of("Advertised as", sides, career::titles));
        rows.add(Row.of(
                "Words a résumé needs",
                sides,
                side -> career.words(side, keywords(side).mustHave())));
        rows.add(Row.of(
                "Words that help",
                sides,
                side -> career.words(side, keywords(side).strong())));
        rows.add(Row.of(
                "Words to leave out",
                sides,
                side -> career.words(side, keywords(side).avoid())));
        return Part.of("career", "Going up, and applying", "", rows.stream());
    }

    private List<Entry> stages(Side side) {
        return side.full().journey().stages().stream()
                .map(stage -> Entry.of(stage.title(), years(stage), notes.marks(stage.source())))
                .toList();
    }

    private static String years(Stage stage) {
        return stage.years() == null ? "" : stage.years().label();
    }

    private List<Entry> titles(Side side) {
        return side.full().journey().titles().stream()
                .map(title -> Entry.of(
                        title.title(),
                        title.level() == null ? "" : title.level().label(),
                        notes.marks(title.source())))
                .toList();
    }

    private static Keywords keywords(Side side) {
        return side.full().details().texts().keywords();
    }

    private List<Entry> words(Side side, List<Keywords.Keyword> words) {
        return words.isEmpty()
                ? List.of()
                : Entry.joined(
                        words.stream().map(Keywords.Keyword::keyword).toList(),
                        notes.marks(keywords(side).source()));
    }
}
