package io.rolebook.imports;

import io.rolebook.content.statistics.TableKind;
import java.util.List;
import java.util.stream.Stream;

/** Table 6.5: at which percentile of all occupations one stands, by how much of a skill it needs. A column a skill. */
final class SkillRanksTable {

    /** Title and code. */
    private static final int FIRST_SKILL = 2;

    static final ProjectionsTable TABLE = new ProjectionsTable(
            "Table 6.5",
            "bls-ep-skills",
            TableKind.SKILL_RANKS,
            List.of(),
            ProjectionsEdition::of,
            sheet -> Stream.concat(Stream.of("code"), skills(sheet)).toList(),
            (sheet, row) -> List.of(
                    Stream.concat(Stream.of(sheet.code(row)), skills(sheet).map(skill -> row.number(skill, 0)
                                    .toPlainString()))
                            .toList()));

    private SkillRanksTable() {}

    private static Stream<String> skills(ProjectionsSheet sheet) {
        List<String> skills = sheet.head().stream()
                .skip(FIRST_SKILL)
                .filter(name -> !name.isEmpty())
                .toList();
        if (skills.isEmpty()) {
            throw new ImportException(sheet.where() + ": the sheet has no column of a skill");
        }
        return skills.stream();
    }
}
