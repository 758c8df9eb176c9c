package io.rolebook.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "C++, c++",
        "Learn C++., learn c++",
        "C#, c#",
        ".NET, dotnet",
        "ASP.NET, aspnet asp net",
        "Node.js, nodejs node js",
        "CI/CD, cicd ci cd",
        "UX/UI, uxui ux ui",
        "front-end, frontend front end",
        "O*NET, onet",
        "U.S., us",
        "Résumé, resume",
        "the nurse's, the nurse",
        "nobody’s, nobody",
        "don't, dont",
        "end. Then, end then",
        "15-1252, 151252 15 1252",
        "'(a, b)', a b",
        "'  … !? -- ', ''",
        "日本語 עברית 🚀 x, 日本語 עברית x"
    })
    void text_becomesWords(String text, String words) throws IOException {
        assertThat(String.join(" ", tokens(Words.PLAIN, text))).isEqualTo(words);
        assertThat(String.join(
                        " ", Words.of(text).stream().map(Compounds.Word::whole).toList()))
                .as("read in the same way when it is typed")
                .isEqualTo(String.join(" ", wholes(words)));
    }

    /** What a word is made of stands behind it. */
    private static List<String> wholes(String words) {
        List<String> wholes = new ArrayList<>(List.of(words.split(" ")));
        wholes.removeAll(List.of("asp", "net", "node", "js", "ci", "cd", "ux", "ui", "front", "15", "1252"));
        if (words.startsWith("frontend")) {
            wholes.remove("end");
        }
        return wholes;
    }

    @Test
    void endings_makeNoDifference() throws IOException {
        assertThat(tokens(Words.STEMS, "engineers engineering engineer")).containsOnly("engin");
        assertThat(tokens(Words.STEMS, "the salaries of a salary")).containsOnly("salari");
    }

    @Test
    void going_isNotGo() throws IOException {
        assertThat(tokens(Words.STEMS, "going")).doesNotContain("go");
        assertThat(Words.stem("going")).isEqualTo("going");
    }

    @Test
    void aWord_isMarkedWithoutTheStopBehindIt() throws IOException {
        try (TokenStream stream = marking("ask nurses").tokenStream("", "Ask (nurses).")) {
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            stream.incrementToken();
            while (stream.incrementToken()) {
                assertThat("Ask (nurses).".substring(offset.startOffset(), offset.endOffset()))
                        .isEqualTo("nurses");
            }
        }
    }

    @Test
    void ofATextsWords_onlyThoseAreRead_thatMayBeMarked() throws IOException {
        assertThat(tokens(marking("nurses"), "Nurses and doctors: a nurse, her notes, 9 nights"))
                .containsExactly("nurses", "nurs", "nurse", "nurs", "notes", "note", "nights", "night");
        assertThat(tokens(marking("ai"), "An assistant for artificial intelligence"))
                .contains("artifici", "intellig", "assist");
    }

    private static Analyzer marking(String typed) {
        return new Resembling(Word.all(Words.of(typed)));
    }

    private static List<String> tokens(Analyzer analyzer, String text) throws IOException {
        List<String> tokens = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(term.toString());
            }
        }
        return tokens;
    }
}
