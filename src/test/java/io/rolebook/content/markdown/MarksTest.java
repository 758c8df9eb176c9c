package io.rolebook.content.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolebook.content.Sample;
import io.rolebook.content.file.Position;
import io.rolebook.content.file.Problems;
import io.rolebook.content.model.Prose.Footnote;
import io.rolebook.content.model.Reference;
import io.rolebook.content.model.Reference.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Marks name sources, and figures need marks. */
class MarksTest {

    private final Problems problems = Sample.noProblems();

    @Test
    void sourceMark_isAnEmptyLinkAndAReference() {
        MarkdownBody body = body("Half earn more.[^count] Others too.[^a\"b]");

        assertThat(body.prose(body.parts().get(0).nodes()).html())
                .contains("more.<sup class=\"mark\"><a href=\"#note-count\"></a></sup>")
                .contains("href=\"#note-a&quot;b\"");
        assertThat(body.references())
                .containsExactly(
                        new Reference(Target.SOURCE, "count", new Position(4, 16)),
                        new Reference(Target.SOURCE, "a\"b", new Position(4, 36)));
    }

    @Test
    void marksThatTouch_areTwo() {
        MarkdownBody body = body("Half earn more.[^count][^survey]");

        assertThat(body.prose(body.parts().get(0).nodes()).html())
                .contains("href=\"#note-count\"", "href=\"#note-survey\"")
                .doesNotContain("[^");
        assertThat(body.references()).extracting(Reference::name).containsExactly("count", "survey");
    }

    @Test
    void footnote_isNoSource_andEveryPartThatCitesItHasIt() {
        MarkdownBody body = body("## A\nOne.[^1]\n\n## B\nTwo.[^1]\n\n[^1]: The *note*.\n");

        for (Part part : body.parts().subList(1, 3)) {
            assertThat(body.prose(part.nodes()).footnotes())
                    .containsExactly(new Footnote("fn.1", "The <em>note</em>.", "The *note*."));
        }
        assertThat(body.references()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They earn $70,000 a year. | $70,000",
                "They earn € 70K. | € 70K",
                "Some 20 percent leave. | 20 percent",
                "- 5.5% more | 5.5%",
                "> 10 % less | 10 %"
            })
    void figureWithoutAMark_namesNoSource(String markdown, String figure) {
        body(markdown);

        assertThat(problems.found()).singleElement().matches(problem -> problem.what()
                .equals("the figure '" + figure + "' names no source"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They earn $70,000.[^count]",
                "They earn 5%.[^1]\n\n[^1]: A note.",
                "Write “cut costs by 20%” and `$1`.",
                "In 2026 thirty of 45 left.",
                "As counted:[^count]\n\n| a |\n| --- |\n| 5% |"
            })
    void figureWithAMark_orNoFigure_isFine(String markdown) {
        body(markdown);

        assertThat(problems.found()).isEmpty();
    }

    private MarkdownBody body(String markdown) {
        return new MarkdownBody(Sample.file("title: Nurse", markdown), Sample.MARKED, problems);
    }
}
