package io.rolebook.imports;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The changes that an import will make, complete before anything is written.
 *
 * @param files to write, by path
 * @param report a line for each file of the import
 */
record ImportPlan(Map<String, byte[]> files, List<String> report) {

    static ImportPlan of(List<ImportedSource> sources, ContentDirectory content) {
        ImportPlan plan = new ImportPlan(new LinkedHashMap<>(), new ArrayList<>());
        for (ImportedSource source : sources) {
            source.tables().forEach(table -> plan.table(table, content));
            plan.source(source, content);
        }
        return plan;
    }

    private void table(CsvTable table, ContentDirectory content) {
        byte[] bytes = table.bytes();
        String rows = table.rows().size() == 1 ? "1 row" : table.rows().size() + " rows";
        boolean isSame = content.bytes(table.path())
                .filter(old -> Arrays.equals(old, bytes))
                .isPresent();
        if (!isSame) {
            files.put(table.path(), bytes);
        }
        report.add(table.path() + ": " + (isSame ? "the same as before" : "written") + ", " + rows);
    }

    private void source(ImportedSource source, ContentDirectory content) {
        content.facts(source.path()).ifPresentOrElse(facts -> keep(source, source.fits(facts)), () -> {
            files.put(source.path(), source.text().getBytes(StandardCharsets.UTF_8));
            report.add(source.path() + ": written; add what the publisher's file does not say, such as 'published'");
        });
    }

    private void keep(ImportedSource source, boolean fits) {
        if (!fits) {
            throw new ImportException(source.path() + " does not describe these tables; write in its front matter: "
                    + source.tablesText().replaceAll("\\s+", " "));
        }
        report.add(source.path() + ": kept as it is; it describes these tables");
    }
}
