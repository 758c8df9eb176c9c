package io.rolebook.content.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolebook.content.Sample;
import io.rolebook.content.file.Problems;
import io.rolebook.content.statistics.Fields;
import io.rolebook.content.statistics.Statistics;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Prose names figures of tables in braces, and its readers see the number and its source. */
class FieldsInProseTest {

    private static final Statistics STATISTICS = Sample.guide().statistics();
    private static final Fields OF_NURSES =
            new Fields(STATISTICS, "29-1141", "29-1141.00", List.of("29-1141", "29-1161"));

    private final Problems problems = Sample.noProblems();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{median} | $70,000",
                "{p90} | $95,000",
                "{mean 29-1161} | $79,000",
                "{median 29-1240} | at least $239,200",
                "{median 31-9099} | $17.75 an hour",
                "{median in 2023} | $66,000",
                "{median 29-1141 in 2024 rounded} | about $68,000",
                "{median short} | $70K",
                "{employees} | 120,000",
                "{employees rounded} | about 120,000",
                "{growth} | 5.5%",
                "{growth 31-9099} | −12.5%",
                "{growth 00-0000} | 3.5%",
                "{openings} | 9,000",
                "{jobs} | 120,000",
                "{jobs-later} | 126,600",
                "{growth-from} | 2025",
                "{growth-to} | 2035",
                "{pay-date} | May 2025",
                "{attained bachelor} | 61.5%",
                "{required bachelor} | 62.5%",
                "{required bachelor rounded} | about 63%",
                "{occupation 29-1161} | Nurse midwives",
                "{median 29-1161 - median} | $7,000",
                "{median 29-1161 % median} | 10%",
                "{jobs / jobs 29-1161} | 30"
            })
    void field_isTheFigureWithItsUnit(String field, String figure) {
        assertThat(html("It is " + field + " here"))
                .startsWith("<p>It is " + figure)
                .contains(" here");
        assertThat(problems.found()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "There are about {jobs rounded} of them. | There are about 120,000",
                "About {jobs rounded} of them. | About 120,000",
                "Of some, about {jobs rounded} jobs | Of some, about 120,000",
                "{jobs rounded} of them. | About 120,000",
                "It is so. {jobs rounded} of them. | It is so. About 120,000"
            })
    void roundedFigure_saysAboutOnce_asItsPlaceAsks(String prose, String read) {
        assertThat(html(prose)).startsWith("<p>" + read);
        assertThat(problems.found()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{medain} | unknown field '{medain}' (did you mean 'median'?)",
                "{median 29-1142} | no table has the occupation '29-1142' (did you mean '29-1141'?)",
                "{median in 1999} | no table has 'median' of '29-1141' in 1999 (leave the sentence out, or name another figure)",
                "{growth 29-1240} | no table has 'growth' of '29-1240' (leave the sentence out, or name another figure)",
                "{attained} | '{attained}' names no level of education (write one behind it, such as '{attained bachelor}')",
                "{median 29-1141 29-1161} | '29-1161' is too much in the field '{median}' (write a figure, a code, and 'rounded' or 'short', such as '{median 15-1252 rounded}')",
                "{median - growth} | two figures of different units (compare amounts with amounts, counts with counts)",
                "{required master 29-1161.00} | only 22 people answered (say in words what most of them said, without a percentage)"
            })
    void fieldThatCannotBeTold_isADashAndAProblem(String field, String problem) {
        assertThat(html("It is " + field + " here")).startsWith("<p>It is – here");
        assertThat(Sample.lines(problems)).containsExactly("4:7: error: " + problem);
    }

    @Test
    void differenceBelowZero_turnsASentence() {
        assertThat(html("More by {median - median 29-1161}.")).contains("More by $7,000.");
        assertThat(Sample.lines(problems))
                .containsExactly("4:9: warning: the first figure is now below the second: $70,000 and $77,000"
                        + " (turn the sentence round; or accept 'figure-turned')");
    }

    @Test
    void sourceStandsBehindTheLastFieldOfAParagraph() {
        assertThat(html("From {p10} to {p90}, half below {median}. {growth} more.\n\nThen {median}"))
                .isEqualTo("<p>From $52,000 to $95,000, half below $70,000. 5.5%" + mark("sample-statistics")
                        + " more.</p>\n<p>Then $70,000" + mark("sample-statistics") + "</p>");
    }

    @Test
    void markThatAnEditorSet_isEnough() {
        assertThat(html("From {p10} up to {p90} or so.[^sample-statistics]"))
                .isEqualTo("<p>From $52,000 up to $95,000 or so." + mark("sample-statistics") + "</p>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Half earn more than $70,000.[^sample-statistics] | $70,000 | write '{median}'",
                "Half earn more than $77,000.[^sample-statistics] | $77,000 | write '{median 29-1161}'",
                "It grows by 5.5 percent.[^sample-statistics] | 5.5 percent | write '{growth}'",
                "A year has 600,000 openings.[^sample-statistics] | 600,000 openings | write '{openings 00-0000}'",
                "They got $66,000.[^sample-statistics-2023] | $66,000 | write '{median in 2023}'",
                "They got $71,234.[^sample-statistics] | $71,234 | name it as a field, such as '{median}', or leave it out"
            })
    void typedFigureOfATable_isToldWithItsField(String markdown, String figure, String mend) {
        html(markdown);

        assertThat(Sample.lines(problems))
                .containsExactly("4:1: error: the figure '" + figure + "' stands in a table and is typed (" + mend
                        + "; if it is no statistic, accept 'figure-without-source')");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They got $70,000.[^sample-survey]",
                "Write \\{median} for it.",
                "Write `{median}` for it.",
                "An { open brace is none."
            })
    void otherFigures_codeAndEscapedBraces_areLeftAlone(String markdown) {
        assertThat(html(markdown)).doesNotContain("–");
        assertThat(problems.found()).isEmpty();
    }

    private static String mark(String source) {
        return "<sup class=\"mark\"><a href=\"#note-" + source + "\"></a></sup>";
    }

    private String html(String markdown) {
        MarkdownBody body =
                new MarkdownBody(Sample.file("title: Nurse", markdown), new ProseRules(true, OF_NURSES), problems);
        return body.prose(body.parts().get(0).nodes()).html();
    }
}
