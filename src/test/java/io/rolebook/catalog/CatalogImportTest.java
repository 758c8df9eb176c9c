package io.rolebook.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.quarkus.test.junit.QuarkusTest;
import io.rolebook.LargeGuide;
import io.rolebook.content.Guide;
import io.rolebook.content.Sample;
import io.rolebook.content.statistics.Statistics;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class CatalogImportTest {

    private static final String WORDS = "word ".repeat(600).strip();

    @Inject
    Reload reload;

    @Inject
    CatalogImport catalog;

    @Inject
    Tables tables;

    @Inject
    Roles roles;

    @Inject
    Redirects redirects;

    @AfterEach
    void putTheSampleBack() {
        reload.withSample();
    }

    @ParameterizedTest
    @CsvSource({
        "roleduty, role",
        "roleskill, role",
        "roleskill, skill",
        "skillbefore, skill",
        "rolepay, role",
        "rolepayband, role",
        "rolepaypoint, role",
        "roleregionpay, role",
        "roleoutlook, role",
        "roleroute, role",
        "roleentry, role",
        "roleeducation, role",
        "roleeducationshares, role",
        "roleexperience, role",
        "rolestep, role",
        "rolestage, role",
        "roletitle, role",
        "rolecertification, role",
        "rolequestion, role",
        "rolerelation, role",
        "citation, page",
        "citation, source",
        "newsitem, page",
        "redirect, page",
        "role, slug",
        "skill, slug",
        "family, slug",
        "source, slug",
        "textpage, slug"
    })
    void rowsOfAPage_areFoundWithoutAWalkOverAll(String table, String column) {
        assertThat(tables.way(table, column))
                .doesNotContain("tableScan")
                .containsPattern("(?i)\\b" + column + "\"? IN\\(");
    }

    /** Prose, words and notes; all else is columns and rows that a query can see into. */
    @Test
    void jsonColumns_areThese() {
        assertThat(tables.json())
                .containsExactlyInAnyOrder(
                        "family.intro",
                        "family.sections",
                        "roleduty.entry_interviews",
                        "roleduty.entry_levels",
                        "roleduty.entry_prose",
                        "rolequestion.entry_answer",
                        "rolestep.entry_prose",
                        "role.details_texts",
                        "role.imprint_authors",
                        "role.imprint_occupations",
                        "role.imprint_reviewers",
                        "skill.intro",
                        "skill.resources",
                        "skill.sections",
                        "source.facts",
                        "source.intro",
                        "source.sections",
                        "textpage.intro",
                        "textpage.sections");
    }

    @Test
    void everythingPublished_isARow() {
        assertThat(tables.counts())
                .containsOnly(
                        entry("role", 2),
                        entry("edition", 1),
                        entry("roleduty", 3),
                        entry("roleskill", 7),
                        entry("skillbefore", 0),
                        entry("rolepay", 4),
                        entry("rolepayband", 3),
                        entry("rolepaypoint", 3),
                        entry("roleregionpay", 2),
                        entry("rolecertification", 1),
                        entry("roleeducation", 2),
                        entry("roleeducationshares", 2),
                        entry("roleentry", 1),
                        entry("roleexperience", 3),
                        entry("roleoutlook", 2),
                        entry("roleroute", 2),
                        entry("rolestage", 3),
                        entry("rolestep", 2),
                        entry("roletitle", 2),
                        entry("rolequestion", 4),
                        entry("rolerelation", 3),
                        entry("rolecounted", 1),
                        entry("occupation", 7),
                        entry("occupationprofile", 4),
                        entry("occupationpay", 7),
                        entry("occupationeducation", 3),
                        entry("occupationindustry", 2),
                        entry("occupationscore", 14),
                        entry("occupationtechnology", 2),
                        entry("relatedoccupation", 2),
                        entry("family", 2),
                        entry("skill", 6),
                        entry("source", 6),
                        entry("textpage", 3),
                        entry("citation", 19),
                        entry("redirect", 3),
                        entry("newsitem", 4),
                        entry("name", 17));
    }

    @Test
    void draftsAndWithdrawnRoles_areNoRows() {
        assertThat(roles.slugs()).containsExactlyInAnyOrder("nurse", "midwife");
    }

    @Test
    void oldSlugs_leadToTheRole() {
        assertThat(redirects.findByIdOptional("roles/ward-nurse"))
                .hasValueSatisfying(old -> assertThat(old.target()).isEqualTo("roles/nurse"));
        assertThat(redirects.findByIdOptional("roles/birth-attendant"))
                .hasValueSatisfying(old -> assertThat(old.withdrawn()).isNull());
        assertThat(redirects.findByIdOptional("skills/ward-nurse")).isEmpty();
    }

    @Test
    void withdrawnRole_leavesItsDateReasonAndSuccessor() {
        assertThat(redirects.findByIdOptional("roles/leech-collector")).hasValueSatisfying(gone -> {
            assertThat(gone.withdrawn()).isEqualTo(LocalDate.of(2026, 10, 1));
            assertThat(gone.why()).isEqualTo("Nobody is hired for it any more");
            assertThat(gone.target()).isEqualTo("roles/nurse");
        });
    }

    @Test
    void importingTwice_givesTheSame() {
        Map<String, List<String>> once = tables.contents();

        reload.withSample();

        assertThat(tables.contents()).isEqualTo(once);
    }

    @Test
    void importingAnother_leavesNothingOfTheFirst(@TempDir Path folder) throws IOException {
        write(folder.resolve("families/trade.md"), "title: Trade\nsummary: They sell.\n", "");
        write(folder.resolve("roles/grocer.md"), "title: Grocer\nsummary: Sells food.\nfamily: trade\n", "");

        reload.with(Sample.guide(folder));

        assertThat(tables.counts()).containsEntry("role", 1).containsEntry("family", 1);
        assertThat(tables.counts().values()).containsOnly(0, 1);
        assertThat(roles.slugs()).containsExactly("grocer");
    }

    @Test
    void manyPagesThatGoAtOnce_leaveNoRow(@TempDir Path folder) throws IOException {
        Guide large = Sample.guide(LargeGuide.write(folder, 450));
        reload.with(large);
        assertThat(tables.counts().get("role")).isGreaterThan(450);

        catalog.replace(large.documents().toList(), List.of(), Statistics.NONE, LocalDate.of(2026, 11, 22));

        Map<String, Integer> left = tables.counts();
        left.remove("edition");
        assertThat(left.values()).containsOnly(0);
    }

    @Test
    void longestTexts_fitTheirColumns(@TempDir Path folder) throws IOException {
        write(folder.resolve("families/trade.md"), "title: " + WORDS + "\nsummary: They sell.\n", "");
        write(
                folder.resolve("sources/count.md"),
                "title: " + WORDS + "\nshort: Count\nretrieved: 2026-11\nmethod: guide\n",
                "");
        write(
                folder.resolve("skills/scales.md"),
                "title: " + WORDS + "\nkind: tool\nsummary: They weigh.\nissuer: " + WORDS + "\n",
                "");
        write(
                folder.resolve("roles/grocer.md"),
                "title: " + WORDS + "\nsummary: Sells food.\nfamily: trade\ndefinition: " + WORDS
                        + "\nneeds: { helpful: [{ skill: scales, tier: advanced, note: " + WORDS + " }] }"
                        + "\nrelated: [{ role: baker, differs: " + WORDS + " }]"
                        + "\npay: [{ source: count, median: 50000, currency: USD, " + texts("of, place, note") + " }]"
                        + "\npay-regions: [{ source: count, difference: { min: 1, max: 2 }, "
                        + texts("region, note") + " }]"
                        + "\noutlook: [{ source: count, growth: 2, span: 10, " + texts("of, note") + " }]"
                        + "\neducation: [{ source: count, level: bachelor, alternatives: [" + WORDS + "], "
                        + texts("note") + " }]"
                        + "\nexperience: [{ source: count, years: 2, " + texts("note") + " }]"
                        + "\nhours: { source: count, usual: 40, " + texts("note") + " }"
                        + "\nstages: [{ source: count, level: mid, " + texts("title, focus") + " }]"
                        + "\ntitles: [{ source: count, " + texts("title, focus") + " }]"
                        + "\nstack: { source: count, items: [" + WORDS + "] }"
                        + "\nroutes: [{ source: count, kind: degree, takes: [" + WORDS + "], first-jobs: [" + WORDS
                        + "], steps: [" + WORDS + "], " + texts("title, cost, suits, note") + " }]\n",
                "## Duties\n### " + WORDS + "\nAll day.\n## Questions\n### " + WORDS + "?\nYes.\n");

        reload.with(Sample.guide(folder));

        assertThat(tables.counts())
                .containsEntry("role", 1)
                .containsEntry("rolequestion", 1)
                .containsEntry("roleroute", 1)
                .containsEntry("roletitle", 1);
    }

    private static String texts(String keys) {
        return Stream.of(keys.split(", ")).map(key -> key + ": " + WORDS).collect(Collectors.joining(", "));
    }

    private static void write(Path file, String facts, String prose) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "---\n" + facts + "---\n" + prose);
    }
}
