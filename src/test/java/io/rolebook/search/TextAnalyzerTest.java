package io.rolebook.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextAnalyzerTest {

    @ParameterizedTest
    @CsvSource({
        "C++, cplusplus",
        "Learn C++., learn cplusplus",
        "C#, csharp",
        ".NET, dotnet",
        "ASP.NET, aspnet asp net",
        "Node.js, nodejs node js",
        "CI/CD, cicd ci cd",
        "front-end, frontend front end",
        "O*NET, onet o net",
        "Résumé, resume",
        "the nurse's, the nurse",
        "nobody’s, nobody",
        "end. Then, end then",
        "15-1252, 151252 15 1252",
        "'(a, b)', a b",
        "'  … !? -- ', ''",
        "עברית x, עברית x",
        "日本語, 日本 本語"
    })
    void text_becomesWords(String text, String words) {
        assertThat(String.join(" ", TextTerms.of(TextAnalyzer.WORDS, text))).isEqualTo(words);
    }

    @Test
    void endings_makeNoDifference() {
        assertThat(TextTerms.of(TextAnalyzer.CONTENT, "nurses nursing nurse")).containsOnly("nurs");
        assertThat(TextTerms.of(TextAnalyzer.CONTENT, "the salaries of a salary"))
                .containsOnly("salari");
    }

    @Test
    void going_isNotGo() {
        assertThat(TextTerms.of(TextAnalyzer.CONTENT, "going")).containsExactly("going");
    }

    @ParameterizedTest
    @CsvSource({
        "office, officer",
        "animals, animator",
        "excellent, excel",
        "government, governance",
        "engines, engineer",
        "general, generator",
        "news, new",
        "personal, person"
    })
    void wordsOfAnotherMeaning_haveAnotherStem(String one, String other) {
        assertThat(TextTerms.of(TextAnalyzer.CONTENT, one)).isNotEqualTo(TextTerms.of(TextAnalyzer.CONTENT, other));
    }

    @ParameterizedTest
    @CsvSource({"re\u0301sume\u0301, résumé", "и\u0306, й", "か\u3099, が", "ﾃﾞｰﾀ, データ", "ＡＢＣ１２, abc12"})
    void composedDecomposedAndWideLetters_areTheSameWord(String one, String other) {
        assertThat(TextTerms.of(TextAnalyzer.CONTENT, TextTerms.composed(one)))
                .isEqualTo(TextTerms.of(TextAnalyzer.CONTENT, other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"front-end developer", "Developer, Front-End", "the frontend developers", "frontend dev"})
    void aName_isOneTerm_whateverItsEndingsAndOrder(String name) {
        assertThat(TextTerms.name(name)).isEqualTo("develop frontend");
    }

    @Test
    void aNameAsWritten_hasNoSpaces() {
        assertThat(TextTerms.nameAsWritten("Front-end Developer"))
                .isEqualTo(TextTerms.nameAsWritten("front end developer"))
                .isEqualTo("frontenddeveloper");
    }
}
