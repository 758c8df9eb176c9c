package io.rolebook.imports;

import io.rolebook.content.statistics.TableKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The occupations of O*NET, and the one of SOC 2018 that each belongs to: that of the first seven characters of its code. */
final class OnetOccupations {

    static final String FILE = "Occupation Data.txt";

    private static final int SOC_CODE = 7;
    /** The beginning that all codes of a broad occupation share. */
    private static final int BROAD = 6;

    private final String source;
    private final Map<String, String> titles = new LinkedHashMap<>();

    OnetOccupations(String source, TextDatabase database) {
        this.source = source;
        for (PublishedRow row : database.rows(FILE, Onet.CODE, "Title")) {
            titles.put(row.filled(Onet.CODE), row.filled("Title"));
        }
    }

    String title(String code) {
        return titles.get(code);
    }

    CsvTable list() {
        List<List<String>> rows = titles.entrySet().stream()
                .map(entry -> List.of(entry.getKey(), entry.getValue()))
                .toList();
        return new CsvTable(source, TableKind.OCCUPATIONS, List.of("code", "title"), rows);
    }

    /** Leaves out an occupation that no survey counts, such as a military one. */
    CsvTable crosswalk(SocList surveyed) {
        Set<String> own = titles.keySet().stream().map(OnetOccupations::soc).collect(Collectors.toSet());
        List<List<String>> rows = new ArrayList<>();
        for (String code : titles.keySet()) {
            String soc = soc(code);
            List<String> counted = surveyed.has(soc) ? List.of(soc) : joined(soc, surveyed, own);
            counted.forEach(target -> rows.add(List.of(code, target)));
        }
        return new CsvTable(source, TableKind.CROSSWALK, List.of("from", "to"), rows);
    }

    /**
     * Where surveys count several occupations together, they do so under a code of their own, in the same broad occupation:
     * home health aides (31-1121) and personal care aides (31-1122) are 31-1120.
     */
    private static List<String> joined(String soc, SocList surveyed, Set<String> own) {
        List<String> candidates = surveyed.codes().stream()
                .filter(code -> code.startsWith(soc.substring(0, BROAD)) && !own.contains(code))
                .toList();
        return candidates.size() == 1 ? candidates : List.of();
    }

    private static String soc(String code) {
        return code.substring(0, SOC_CODE);
    }
}
