package io.rolebook.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names and prose in Japanese, Chinese and other scripts. */
class WrittenInOtherScriptsTest {

    private static final SearchIndex INDEX = Published.index(Stream.of(
            entry("nurse", "看護師", "病院で患者の世話をする仕事です。夜勤もあります。"),
            entry("engineer", "データエンジニア", "データを集めて、整える仕事です。"),
            entry("doctor", "医生", "在医院里给病人看病。"),
            entry("teacher", "Учитель чтения", "Учит детей читать.")));

    private static Entry entry(String slug, String title, String text) {
        String address = "/roles/" + slug;
        Part part = Part.section("On it", address + "#on-it", text);
        return Entry.of(Kind.ROLE, slug, address, title, "", List.of(part));
    }

    @ParameterizedTest
    @CsvSource({
        "看護師, /roles/nurse",
        "看護, /roles/nurse",
        "夜勤, /roles/nurse",
        "データエンジニア, /roles/engineer",
        "ﾃﾞｰﾀｴﾝｼﾞﾆｱ, /roles/engineer",
        "テ\u3099ータ, /roles/engineer",
        "医生, /roles/doctor",
        "医, /roles/doctor",
        "给病人看病, /roles/doctor",
        "учитель, /roles/teacher",
        "детеи\u0306 учит, /roles/teacher",
        "детей, /roles/teacher"
    })
    void isFound(String typed, String page) {
        Results found = new Search(INDEX).find(Question.of(typed), 1);

        assertThat(found.hits()).first().extracting(Hit::href).isEqualTo(page);
        assertThat(found.partial()).isFalse();
        assertThat(found.corrections()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"看護, /roles/nurse", "看, /roles/nurse", "データエン, /roles/engineer", "учит, /roles/teacher"})
    void isSuggested(String typed, String page) {
        assertThat(new Search(INDEX).suggest(Question.of(typed)))
                .first()
                .extracting(Suggestion::href)
                .isEqualTo(page);
    }
}
