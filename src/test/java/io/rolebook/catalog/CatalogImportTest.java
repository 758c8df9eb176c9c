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
        "role_duties, role",
        "role_skills, role",
        "role_skills, skill",
        "skill_before, skill",
        "role_pay, role",
        "role_pay_bands, role",
        "role_pay_history, role",
        "role_region_pay, role",
        "role_outlook, role",
        "role_routes, role",
        "role_entry, role",
        "role_education, role",
        "role_education_shares, role",
        "role_experience, role",
        "role_steps, role",
        "role_stages, role",
        "role_titles, role",
        "role_certifications, role",
        "role_questions, role",
        "role_relations, role",
        "citations, page",
        "citations, source",
        "news, page",
        "redirects, page",
        "roles, slug",
        "skills, slug",
        "families, slug",
        "sources, slug",
        "text_pages, slug"
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
                        "families.intro",
                        "families.sections",
                        "role_duties.entry_interviews",
                        "role_duties.entry_levels",
                        "role_duties.entry_prose",
                        "role_questions.entry_answer",
                        "role_steps.entry_prose",
                        "roles.details_texts",
                        "roles.imprint_authors",
                        "roles.imprint_occupations",
                        "roles.imprint_reviewers",
                        "skills.intro",
                        "skills.resources",
                        "skills.sections",
                        "sources.facts",
                        "sources.intro",
                        "sources.sections",
                        "text_pages.intro",
                        "text_pages.sections");
    }

    @Test
    void everythingPublished_isARow() {
        assertThat(tables.counts())
                .containsOnly(
                        entry("roles", 2),
                        entry("editions", 1),
                        entry("role_duties", 3),
                        entry("role_skills", 7),
                        entry("skill_before", 0),
                        entry("role_pay", 4),
                        entry("role_pay_bands", 3),
                        entry("role_pay_history", 3),
                        entry("role_region_pay", 2),
                        entry("role_certifications", 1),
                        entry("role_education", 2),
                        entry("role_education_shares", 9),
                        entry("role_entry", 1),
                        entry("role_experience", 3),
                        entry("role_outlook", 2),
                        entry("role_routes", 2),
                        entry("role_stages", 3),
                        entry("role_steps", 2),
                        entry("role_titles", 2),
                        entry("role_questions", 4),
                        entry("role_relations", 3),
                        entry("role_occupations", 1),
                        entry("occupations", 7),
                        entry("occupation_profiles", 4),
                        entry("occupation_pay", 7),
                        entry("occupation_shares", 8),
                        entry("occupation_industries", 2),
                        entry("occupation_scores", 14),
                        entry("occupation_technologies", 2),
                        entry("related_occupations", 2),
                        entry("families", 2),
                        entry("skills", 6),
                        entry("sources", 6),
                        entry("text_pages", 3),
                        entry("citations", 19),
                        entry("redirects", 3),
                        entry("news", 4),
                        entry("names", 17));
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

        assertThat(tables.counts()).containsEntry("roles", 1).containsEntry("families", 1);
        assertThat(tables.counts().values()).containsOnly(0, 1);
        assertThat(roles.slugs()).containsExactly("grocer");
    }

    @Test
    void manyPagesThatGoAtOnce_leaveNoRow(@TempDir Path folder) throws IOException {
        Guide large = Sample.guide(LargeGuide.write(folder, 450));
        reload.with(large);
        assertThat(tables.counts().get("roles")).isGreaterThan(450);

        catalog.replace(large.documents().toList(), List.of(), Statistics.NONE, LocalDate.of(2026, 11, 22));

        Map<String, Integer> left = tables.counts();
        left.remove("editions");
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
                .containsEntry("roles", 1)
                .containsEntry("role_questions", 1)
                .containsEntry("role_routes", 1)
                .containsEntry("role_titles", 1);
    }

    private static String texts(String keys) {
        return Stream.of(keys.split(", ")).map(key -> key + ": " + WORDS).collect(Collectors.joining(", "));
    }

    private static void write(Path file, String facts, String prose) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "---\n" + facts + "---\n" + prose);
    }
}
