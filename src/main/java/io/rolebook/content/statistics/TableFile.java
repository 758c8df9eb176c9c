package io.rolebook.content.statistics;

import io.rolebook.content.file.Nearest;
import io.rolebook.content.file.Position;
import io.rolebook.content.file.Problem;
import io.rolebook.content.file.Problems;
import java.util.List;
import java.util.Optional;

/**
 * What was read of one file in {@code content/statistics}.
 *
 * @param table null if the file has a fault
 */
public record TableFile(String path, Table table, List<Problem> problems) {

    /** Larger than any table of a national statistic; a larger file is a mistake. */
    public static final long LARGEST = 1 << 25;

    /** @param path below the content folder, such as {@code statistics/bls-oews-2025/pay.csv} */
    public static TableFile read(String path, byte[] bytes) {
        Problems problems = new Problems(path);
        Table table = kind(path, problems)
                .flatMap(kind -> TableReader.read(path, kind, bytes, problems))
                .orElse(null);
        return new TableFile(path, table, problems.found());
    }

    /** A file that could not be opened. */
    public static TableFile unreadable(String path, String why, String mend) {
        Problems problems = new Problems(path);
        problems.error(Position.START, why, mend);
        return new TableFile(path, null, problems.found());
    }

    /** The source whose folder it stands in. */
    public String source() {
        return path.split("/")[1];
    }

    private static Optional<TableKind> kind(String path, Problems problems) {
        String name = path.substring(path.lastIndexOf('/') + 1, path.length() - ".csv".length());
        Optional<TableKind> kind = TableKind.of(name);
        if (kind.isEmpty()) {
            problems.error(
                    Position.START,
                    "unknown kind of table '" + name + "'",
                    Nearest.hint(name, TableKind.keys(), "known: " + String.join(", ", TableKind.keys())));
        }
        return kind;
    }
}
