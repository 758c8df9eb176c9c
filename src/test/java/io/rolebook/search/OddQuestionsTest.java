package io.rolebook.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every question is answered, and costs little. */
class OddQuestionsTest {

    private static final SearchIndex PAGES = Published.index(Path.of("content"));
    private static final List<String> PIECES = List.of(
            "backend",
            "data engineer",
            "salary",
            "how",
            "the",
            "vs",
            "c++",
            "node.js",
            "ci/cd/ci/cd/ci/cd",
            "-",
            "+",
            "&&",
            "||",
            "!",
            "(",
            "))",
            "{",
            "[a TO z]",
            "^",
            "\"",
            "~2",
            "*",
            "?",
            ":",
            "\\",
            "/",
            "title:",
            "AND",
            "OR NOT",
            "\u0000",
            "\u0007",
            "\u202e",
            "עברית",
            "مهندس",
            "🚀",
            "👩‍💻",
            "é",
            "e\u0301",
            "ß",
            "İ",
            "\ud800",
            "ﬀ",
            "½",
            "a".repeat(300),
            "engineer ".repeat(50),
            "front-end-back-end-full-stack-dev-ops-engineer-",
            "0",
            "15-1252",
            "#",
            "%00",
            "<b>",
            "'");

    static List<String> odd() {
        return List.of(
                "data ".repeat(1000),
                "a".repeat(5000),
                "x y z ".repeat(900),
                "the of and to",
                "... !!! ??? ---",
                "+-&&||!(){}[]^\"~*?:\\/",
                "\u0000\u0001\u0002",
                "title:nurse AND (x OR *:*)",
                "عربي مهندس برمجيات",
                "🚀🚀🚀",
                "%%%",
                "'; drop table roles; --");
    }

    @ParameterizedTest
    @MethodSource("odd")
    void oddQuestion_isAnswered(String typed) {
        answer(typed);
    }

    @Property(tries = 300)
    void anythingTyped_isAnswered(@ForAll("typed") String typed) {
        answer(typed);
    }

    @Property(tries = 200)
    void anyCharacters_areAnswered(@ForAll String typed) {
        answer(typed);
    }

    @Provide
    Arbitrary<String> typed() {
        return Arbitraries.of(PIECES).list().ofMaxSize(15).map(pieces -> String.join(" ", pieces));
    }

    private static void answer(String typed) {
        Question question = Question.of(typed);
        assertThat(question.text().length()).isLessThanOrEqualTo(200);
        assertThat(question.words().stream().filter(word -> !StopWords.contains(word.term())))
                .hasSizeLessThanOrEqualTo(10);
        assertThat(question.words()).hasSizeLessThanOrEqualTo(25);
        assertThatCode(() -> {
                    Results found = new Search(PAGES).find(question, 1);
                    assertThat(found.hits()).hasSizeLessThanOrEqualTo(Search.ON_A_PAGE);
                    assertThat(found.isEmpty() && found.alternatives().isEmpty())
                            .as("a dead end")
                            .isFalse();
                    assertThat(new Search(PAGES).suggest(question)).hasSizeLessThanOrEqualTo(12);
                })
                .as(typed)
                .doesNotThrowAnyException();
    }
}
