package io.rolebook.content;

import io.rolebook.content.check.CrossCheck;
import io.rolebook.content.file.Problem;
import io.rolebook.content.model.Settings;
import io.rolebook.content.parse.Parsed;
import io.rolebook.content.statistics.CheckedTables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts what was read of a folder together as a guide: all files held against each other, and faulty ones left out.
 *
 * @param unopened paths of folders that hold files that cannot be read
 */
record GuideAssembly(
        List<Parsed> parsed, Set<String> unopened, Settings settings, CheckedTables tables, LocalDate today) {

    /**
     * @param problems those of the folder itself; those of the files are added
     * @param before by path, what was good the last time: a file that is broken now keeps it
     */
    Guide guide(List<Problem> problems, Map<String, Parsed> before) {
        parsed.forEach(file -> problems.addAll(file.problems()));
        problems.addAll(new CrossCheck(parsed, unopened, Guide.OWN_PAGES, Guide.TAKEN, today).problems());
        Set<String> broken = new HashSet<>();
        problems.stream().filter(Problem::isError).forEach(problem -> broken.add(problem.path()));
        List<Parsed> good = new ArrayList<>();
        List<String> kept = new ArrayList<>();
        for (Parsed file : parsed) {
            if (file.document() != null && !broken.contains(file.path())) {
                good.add(file);
            } else if (before.containsKey(file.path())) {
                good.add(before.get(file.path()));
                kept.add(file.path());
            }
        }
        return Guide.of(good, settings, tables, problems, kept);
    }
}
