package io.rolebook.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A text database with made-up figures in the shape of O*NET's. */
final class MadeUpOnet {

    private static final String[] CATEGORIES = {
        "Less than a High School Diploma", "High School Diploma - or the equivalent",
                "Post-Secondary Certificate - awarded",
        "Some College Courses", "Associate's Degree (or other 2-year degree)", "Bachelor's Degree",
        "Post-Baccalaureate Certificate - awarded", "Master's Degree", "Post-Master's Certificate - awarded",
        "First Professional Degree - awarded", "Doctoral Degree", "Post-Doctoral Training"
    };
    private static final String[] INTERESTS = {
        "Realistic", "Investigative", "Artistic", "Social", "Enterprising", "Conventional"
    };

    private final Map<String, String> files = new TreeMap<>();

    MadeUpOnet() {
        files.put("Read Me.txt", "O*NET 31.0 Database\nAugust 2026 Release\n-----\n");
        file(
                "Occupation Data",
                "O*NET-SOC Code|Title|Description",
                "11-1011.00|Chief Executives|x",
                "11-1011.03|Chief \"Green\" Officers|x",
                "27-2011.00|Actors|x",
                "55-1011.00|Air Crew Officers|x");
        file(
                "Education, Training, and Experience Categories",
                "Element ID|Scale ID|Category|Category Description",
                IntStream.range(0, 12)
                        .mapToObj(i -> "2.D.1|RL|" + (i + 1) + "|" + CATEGORIES[i])
                        .toArray(String[]::new));
        file(
                "Education, Training, and Experience",
                "O*NET-SOC Code|Scale ID|Category|Data Value|N|Recommend Suppress|Date|Domain Source",
                IntStream.range(0, 12).mapToObj(MadeUpOnet::education).toArray(String[]::new));
        add("Education, Training, and Experience", "11-1011.00|RW|1|100.00|28|N|08/2023|Incumbent");
        file(
                "Interests",
                "O*NET-SOC Code|Element Name|Scale ID|Data Value|Date|Domain Source",
                IntStream.range(0, 6)
                        .mapToObj(i -> "11-1011.00|" + INTERESTS[i] + "|OI|" + (i + 1) + ".30|11/2023|Machine Learning")
                        .toArray(String[]::new));
        add("Interests", "11-1011.00|First Interest High-Point|IH|6.00|11/2023|Machine Learning");
        file(
                "Work Styles",
                "O*NET-SOC Code|Element Name|Scale ID|Data Value|Date|Domain Source",
                "11-1011.00|Innovation|DR|7.00|12/2025|AI/Expert",
                "11-1011.00|Innovation|WI|2.30|12/2025|AI/Expert",
                "11-1011.00|Humility|DR|0.00|12/2025|AI/Expert",
                "11-1011.00|Humility|WI|-0.50|12/2025|AI/Expert");
        file(
                "Technology Skills",
                "O*NET-SOC Code|Example|Hot Technology|In Demand",
                "11-1011.00|Slack|Y|N",
                "11-1011.00|Slack|Y|N",
                "11-1011.00|AdSense Tracker|N|N",
                "11-1011.00|Excel|Y|Y",
                "27-2011.00|Reels|N|Y");
        file(
                "Alternate Titles",
                "O*NET-SOC Code|Alternate Title|Short Title",
                "11-1011.00|President|n/a",
                "11-1011.00|chief executives|n/a",
                "27-2011.00|Actor, Stage|n/a");
        file(
                "Sample of Reported Titles",
                "O*NET-SOC Code|Reported Job Title",
                "11-1011.00|CEO",
                "11-1011.00|PRESIDENT");
        file(
                "Related Occupations",
                "O*NET-SOC Code|Related O*NET-SOC Code|Index",
                "11-1011.00|27-2011.00|2",
                "11-1011.00|11-1011.03|1");
    }

    /** Nobody below a bachelor's degree; three quarters are in the categories of the highest level. */
    private static String education(int category) {
        String share = category == 5 ? "25.04" : category > 8 ? "24.99" : "0.00";
        return "11-1011.00|RL|" + (category + 1) + "|" + share + "|28|N|08/2023|Incumbent";
    }

    private void file(String name, String head, String... rows) {
        files.put(name + ".txt", line(head));
        for (String row : rows) {
            add(name, row);
        }
    }

    MadeUpOnet add(String name, String row) {
        files.merge(name + ".txt", line(row), String::concat);
        return this;
    }

    private static String line(String row) {
        return row.replace('|', '\t') + "\r\n";
    }

    MadeUpOnet replace(String name, String text, String other) {
        files.computeIfPresent(
                name + ".txt", (file, old) -> old.replace(text.replace('|', '\t'), other.replace('|', '\t')));
        return this;
    }

    MadeUpOnet without(String name) {
        files.remove(name + ".txt");
        return this;
    }

    Path zip(Path file) {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> each : files.entrySet()) {
                zip.putNextEntry(new ZipEntry("db_31_0_text/" + each.getKey()));
                zip.write(each.getValue().getBytes(StandardCharsets.UTF_8));
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path folder(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, String> each : files.entrySet()) {
            Files.writeString(folder.resolve(each.getKey()), each.getValue());
        }
        return folder;
    }
}
