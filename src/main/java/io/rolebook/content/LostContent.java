package io.rolebook.content;

import io.rolebook.content.file.Position;
import io.rolebook.content.file.Problem;
import io.rolebook.content.file.Problem.Severity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Folders whose files are out of reach rather than deleted: they cannot be opened, or have lost all their files at once, as
 * when a disk is not mounted.
 */
record LostContent(Path folder, List<Path> places) {

    private static final String STAYS =
            "put them back; until then the guide shows them as they were. If they are meant to be gone, restart the guide";

    /**
     * @param known paths of what was shown the last time
     * @param problems those of lost files are added; a folder that cannot be opened is already among them
     */
    static LostContent of(Path folder, ContentFolder.Found found, Collection<String> known, List<Problem> problems) {
        LostContent lost = new LostContent(folder, new ArrayList<>(found.unopened()));
        Set<String> foundIn = found.files()
                .map(file -> top(ContentFolder.relative(folder, file)))
                .collect(Collectors.toSet());
        if (lost.places.contains(folder)) {
            return lost;
        }
        if (foundIn.isEmpty() && lost.places.isEmpty() && !known.isEmpty()) {
            lost.add(folder, known.size(), problems);
            return lost;
        }
        known.stream()
                .collect(Collectors.groupingBy(LostContent::top, Collectors.counting()))
                .forEach((name, files) -> {
                    Path place = folder.resolve(name);
                    // One file by itself may well have been deleted
                    if (files > 1 && !foundIn.contains(name) && !lost.places.contains(place)) {
                        lost.add(place, files, problems);
                    }
                });
        return lost;
    }

    boolean holds(Path file) {
        return places.stream().anyMatch(file::startsWith);
    }

    boolean isAll() {
        return places.contains(folder);
    }

    private void add(Path place, long files, List<Problem> problems) {
        places.add(place);
        String what = files == 1 ? "its only file is gone" : "all its " + files + " files are gone at once";
        problems.add(new Problem(ContentFolder.relative(folder, place), Position.START, Severity.ERROR, what, STAYS));
    }

    private static String top(String path) {
        return path.substring(0, Math.max(0, path.indexOf('/')));
    }
}
