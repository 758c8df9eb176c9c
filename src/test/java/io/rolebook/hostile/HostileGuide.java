package io.rolebook.hostile;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.rolebook.content.Sample;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The sample guide with something more in every text that an editor can write. */
final class HostileGuide {

    /** What is no text: names of files, words of a list, dates, codes. */
    private static final Set<String> NOT_TEXT = Set.of(
            "family",
            "pay",
            "profile",
            "kind",
            "classification",
            "onto",
            "all-occupations",
            "environment",
            "source",
            "years",
            "level",
            "required",
            "skill",
            "tier",
            "period",
            "currency",
            "as-of",
            "badge",
            "role",
            "updated",
            "reviewed",
            "review-by",
            "locale",
            "redirects",
            "date",
            "rule",
            "address",
            "published",
            "retrieved",
            "method",
            "series",
            "publish-after",
            "instead",
            "usual",
            "on-call",
            "licensed",
            "time",
            "basis",
            "editors");

    private static final Set<String> SHORT = Set.of("summary", "short", "name", "line", "catch");
    private static final Set<String> TITLES = Set.of("title", "name", "element", "measure");
    private static final Set<String> LABELS =
            Set.of("Activity", "Entry", "Senior", "Time", "Pace", "Skills", "Source", "Instead");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<String> added;
    private int next;
    private int fields;

    /** @param added in turn, one for each text, from {@code first} on */
    HostileGuide(List<String> added, int first) {
        this.added = added;
        this.next = first;
    }

    /** Writes the guide; prose too, if it is to be hostile. */
    Path write(Path folder, boolean prose) throws IOException {
        try (Stream<Path> files = Files.walk(Sample.CONTENT)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                Path copy = folder.resolve(Sample.CONTENT.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                if (copy.toString().endsWith(".csv")) {
                    Files.writeString(copy, table(Files.readAllLines(file)));
                    continue;
                }
                String[] parts = Files.readString(file).split("(?m)^---\\n", 3);
                Object facts = new Load(LoadSettings.builder().build()).loadFromString(parts[1]);
                Files.writeString(
                        copy,
                        "---\n" + JSON.writeValueAsString(changed("", facts)) + "\n---\n"
                                + (prose ? prose(parts[2]) : parts[2]));
            }
        }
        return folder;
    }

    /** A table with something more in each title. */
    private String table(List<String> lines) throws IOException {
        StringBuilder table = new StringBuilder();
        try (CSVParser rows = CSVFormat.DEFAULT.parse(new StringReader(String.join("\n", lines)));
                CSVPrinter printer = new CSVPrinter(table, CSVFormat.DEFAULT)) {
            List<String> head = null;
            for (CSVRecord row : rows) {
                List<String> cells = new ArrayList<>(row.toList());
                head = head == null ? List.copyOf(cells) : head;
                for (int i = 0; i < cells.size(); i++) {
                    boolean isTitle = TITLES.contains(head.get(i)) && row.getRecordNumber() > 1;
                    cells.set(i, isTitle ? cells.get(i) + " " + take().replaceAll("\\s+", " ") : cells.get(i));
                }
                printer.printRecord(cells);
            }
        }
        return table.toString();
    }

    int fields() {
        return fields;
    }

    private Object changed(String key, Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> changed = new LinkedHashMap<>();
            map.forEach((name, entry) -> changed.put(name.toString(), changed(name.toString(), entry)));
            return changed;
        } else if (value instanceof List<?> list) {
            return list.stream().map(item -> changed(key, item)).toList();
        } else if (value instanceof String text && !NOT_TEXT.contains(key)) {
            return changed(key, text);
        }
        return value;
    }

    private Object changed(String key, String text) {
        UnaryOperator<String> fits = SHORT.contains(key) ? this::cut : whole -> whole;
        return switch (key) {
            case "url", "licence-url" -> text + "/" + take().replaceAll("[^\\w:;=.,()'&-]", "");
            case "items" -> take().replaceAll("[(),]", "") + " " + text;
            default -> fits.apply(text + " " + take());
        };
    }

    /** As long as the shortest of such texts may be, and its beginning as it was. */
    private String cut(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40);
    }

    private String take() {
        fields++;
        return added.get(next++ % added.size());
    }

    /** Behind each line, and as a paragraph of its own below each heading of a section. */
    private String prose(String body) {
        StringBuilder prose = new StringBuilder();
        for (String line : body.split("\n")) {
            boolean text = !line.isBlank() && !line.startsWith("#") && !line.startsWith("|") && !isLabel(line);
            prose.append(line).append(text ? " " + take() : "").append('\n');
            if (line.startsWith("## ")
                    && !line.equals("## Key takeaways")
                    && !line.equals("## Mistakes")
                    && !line.contains("day")
                    && !line.equals("## Questions")) {
                prose.append('\n').append(take()).append("\n\n");
            }
        }
        return prose.toString();
    }

    private static boolean isLabel(String line) {
        return LABELS.stream().anyMatch(label -> line.contains(label + ":"));
    }
}
