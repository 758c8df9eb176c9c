package io.rolebook.imports;

import io.rolebook.content.statistics.TableKind;
import java.util.ArrayList;
import java.util.List;

/** Table 6.5: at which percentile of all occupations one stands, by how much of a skill it needs. A column a skill. */
final class SkillRanksTable implements ProjectionsTable {

    /** Title and code. */
    private static final int FIRST_SKILL = 2;

    @Override
    public String sheet() {
        return "Table 6.5";
    }

    @Override
    public String template() {
        return "bls-ep-skills";
    }

    @Override
    public TableKind kind() {
        return TableKind.SKILL_RANKS;
    }

    @Override
    public List<String> needed() {
        return List.of();
    }

    @Override
    public List<String> columns(ProjectionsSheet sheet) {
        List<String> columns = new ArrayList<>(List.of("code"));
        columns.addAll(skills(sheet));
        return columns;
    }

    @Override
    public List<List<String>> rows(ProjectionsSheet sheet, PublishedRow row) {
        List<String> cells = new ArrayList<>(List.of(sheet.code(row)));
        skills(sheet).forEach(skill -> cells.add(row.number(skill, 0).toPlainString()));
        return List.of(cells);
    }

    private static List<String> skills(ProjectionsSheet sheet) {
        List<String> skills = sheet.head().stream()
                .skip(FIRST_SKILL)
                .filter(name -> !name.isEmpty())
                .toList();
        if (skills.isEmpty()) {
            throw new ImportException(sheet.where() + ": the sheet has no column of a skill");
        }
        return skills;
    }
}
