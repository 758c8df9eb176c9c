package io.rolebook.content.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolebook.content.Sample;
import org.junit.jupiter.api.Test;

class ParsedTest {

    private static final Parsed ROLE = Sample.role(
            "## Path\n### Learn to bake\nSlowly.\n\n## Where to eat?\nHere.\n",
            "traits: { tags: [Calm], source: sample-guide }\naliases:\n  - Carer\n  - Sister\n");

    @Test
    void fact_isFoundByItsPointer() {
        assertThat(ROLE.lineOf("/title")).hasValue(2);
        assertThat(ROLE.lineOf("/aliases/1")).hasValue(8);
    }

    @Test
    void loneEntry_isFoundAsAListOfOne() {
        assertThat(ROLE.lineOf("/traits/0")).hasValue(5);
    }

    @Test
    void heading_isFoundByItsAnchor_orByItsSectionsName() {
        assertThat(ROLE.lineOf("learn-to-bake")).hasValue(11);
        assertThat(ROLE.lineOf("path")).hasValue(10);
        assertThat(ROLE.lineOf("where-to-eat")).hasValue(14);
    }

    @Test
    void firstPlaceThatIsThere_counts() {
        assertThat(ROLE.lineOf("education /pay /aliases")).hasValue(6);
        assertThat(ROLE.lineOf("education /pay")).isEmpty();
    }
}
