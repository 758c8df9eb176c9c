package io.rolebook.compare;

import io.rolebook.content.model.Keywords;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Career stages, job titles, and the words that help or harm an application. */
final class CareerRows {

    private CareerRows() {}

    static Part of(Table table) {
        return Part.of(
                "career",
                "Going up, and applying",
                Stream.of(
                        table.row("Stages", side -> side.full().journey().stages().stream()
                                .map(stage -> table.text(
                                        stage.title(),
                                        stage.years() == null
                                                ? ""
                                                : stage.years().label(),
                                        stage.source()))),
                        table.row("Advertised as", side -> side.full().journey().titles().stream()
                                .map(title -> table.text(
                                        title.title(),
                                        title.level() == null
                                                ? ""
                                                : title.level().label(),
                                        title.source()))),
                        words(table, "Words a résumé needs", Keywords::mustHave),
                        words(table, "Words that help", Keywords::strong),
                        words(table, "Words to leave out", Keywords::avoid)));
    }

    private static Row words(Table table, String label, Function<Keywords, List<Keywords.Keyword>> words) {
        return table.row(label, side -> {
            Keywords all = side.texts().keywords();
            return table.joined(
                    words.apply(all).stream().map(Keywords.Keyword::keyword).toList(), all.source());
        });
    }
}
