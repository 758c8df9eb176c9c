package io.rolebook.content.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolebook.content.Sample;
import io.rolebook.content.model.Moment;
import io.rolebook.content.model.Prose;
import io.rolebook.content.model.Question;
import io.rolebook.content.model.Region;
import io.rolebook.content.model.RoleBody;
import io.rolebook.content.model.Section;
import io.rolebook.content.model.SectionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoleBodyParserTest {

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"KEY_TAKEAWAYS", "DAY", "DUTIES", "PATH", "MISTAKES", "QUESTIONS"})
    void textUnderAKnownHeading_isItsProse(SectionKind kind) {
        RoleBody body = Sample.roleBody("## " + kind.label().toUpperCase(java.util.Locale.ROOT) + "\nText.\n");

        assertThat(body.prose(kind).html()).isEqualTo("<p>Text.</p>");
        assertThat(body.more()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Duties, ### Round",
        "Path, ### First",
        "Mistakes, ### Haste",
        "A day in the life, - 09:30: Round",
        "Global outlook, ### North"
    })
    void textAboveTheItems_isTheSectionsProse(String heading, String item) {
        RoleBody body = Sample.roleBody("## " + heading + "\nText.\n\n" + item + "\nMore.\n\n- Instead: wait\n");

        assertThat(body.prose(SectionKind.of(heading).orElseThrow()).html()).isEqualTo("<p>Text.</p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Day in the life", "a day", "A Day In The Life"})
    void otherNamesOfAHeading_areUnderstood(String heading) {
        assertThat(Sample.roleBody("## " + heading + "\n- Round\n").day()).hasSize(1);
    }

    @Test
    void itemsOfTheDay_mayHaveATime() {
        RoleBody body = Sample.roleBody(
                """
                ## A day
                Never the same.

                - 09:30: Round
                - 8.00–9.15: Papers
                - Late morning: *Visits*
                - Lunch with the others: always
                """);

        assertThat(body.day()).map(Moment::time).containsExactly("09:30", "8.00–9.15", "Late morning", "");
        assertThat(body.day())
                .map(moment -> moment.prose().html())
                .containsExactly("Round", "Papers", "<em>Visits</em>", "Lunch with the others: always");
        assertThat(body.prose(SectionKind.DAY).html()).isEqualTo("<p>Never the same.</p>");
    }

    @Test
    void takeaways_areTheItemsOfTheList() {
        assertThat(Sample.roleBody("## Key takeaways\n- One *thing*\n- Two\n").takeaways())
                .containsExactly(line("One <em>thing</em>", 2), line("Two", 1));
    }

    @Test
    void questionHeading_isAQuestionWhereverItStands() {
        RoleBody body = Sample.roleBody("## Questions\n### When?\nNow.\n\n## Uniforms\nBlue.\n\n## Part time?\nYes.\n");

        assertThat(body.questions()).map(Question::question).containsExactly("When?", "Part time?");
        assertThat(body.more()).containsExactly(new Section("uniforms", "Uniforms", line("<p>Blue.</p>", 1)));
    }

    @Test
    void regions_areHeadingsOfGlobalOutlook() {
        assertThat(Sample.roleBody("## Global outlook\n### North\nCold.\n").regions())
                .containsExactly(new Region("north", "North", line("<p>Cold.</p>", 1)));
    }

    @Test
    void proseOfARoleWithBrokenFacts_isCheckedToo() {
        Parsed role = Sample.role("## Duties\n### Round\n- Activity: dancing\n", "draft: maybe\n");

        assertThat(role.document()).isNull();
        assertThat(Sample.lines(role.problems()))
                .hasSize(2)
                .anyMatch(line -> line.startsWith("5:8: error: 'maybe'"))
                .anyMatch(line -> line.startsWith("9:1: error: unknown activity 'dancing'"));
    }

    private static Prose line(String html, int words) {
        String text = html.replaceAll("<[^>]*>", "");
        String markdown = html.replaceAll("</?p>", "").replaceAll("</?em>", "*");
        return new Prose(html, markdown, text, java.util.List.of(), java.util.List.of(), words);
    }
}
