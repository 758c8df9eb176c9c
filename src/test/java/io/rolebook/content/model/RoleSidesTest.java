package io.rolebook.content.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolebook.content.Sample;
import io.rolebook.content.parse.Parsed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever an editor writes opens the page that shows it, also if it is all there is. */
class RoleSidesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DUTIES  | ratings: { stress: { level: high, source: s } }",
                "DUTIES  | ratings: { balance: { level: good, source: s } }",
                "SKILLS  | needs: { must: [{ skill: triage, tier: advanced }] }",
                "SKILLS  | certifications: [{ skill: triage }]",
                "SKILLS  | stack: { items: [Pump] }",
                "SALARY  | pay: [{ source: s, mean: 5000 }]",
                "SALARY  | pay-regions: [{ region: North, difference: { min: 1, max: 2 }, source: s }]",
                "PATH    | education: [{ source: s, level: bachelor }]",
                "PATH    | experience: [{ source: s, years: 3 }]",
                "PATH    | time-to-qualify: [{ source: s, years: 3 }]",
                "PATH    | stages: [{ title: First, level: entry }]",
                "PATH    | titles: [{ title: Sister }]",
                "PATH    | keywords: { avoid: [{ keyword: calm }] }",
                "PATH    | keywords: { tips: [Be short] }",
                "PATH    | 'resources: [{ name: Books, badge: free, items: [{ title: One }] }]'",
                "OUTLOOK | outlook: [{ source: s, growth: 2, span: 10 }]"
            })
    void aFactAlone_opensItsSide(Facet facet, String fact) {
        assertThat(role("", fact + "\n").has(facet)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "DUTIES, ## Work setting",
        "SKILLS, ## Skills",
        "SALARY, ## Pay",
        "PATH, ## Education",
        "PATH, ## Learning",
        "OUTLOOK, ## Trends"
    })
    void proseAlone_opensItsSide(Facet facet, String heading) {
        assertThat(role(heading + "\nWords.\n", "").has(facet)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"DUTIES", "SKILLS", "SALARY", "PATH", "OUTLOOK", "FAQ"})
    void nothing_opensNothing(Facet facet) {
        assertThat(role("", "").has(facet)).isFalse();
    }

    private static RoleDocument role(String prose, String facts) {
        Parsed parsed = Sample.role(prose, facts);
        assertThat(parsed.document()).as("%s", parsed.problems()).isNotNull();
        return (RoleDocument) parsed.document();
    }
}
