package io.rolebook.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceInQuestionTest {

    @ParameterizedTest
    @CsvSource({
        "nurse salary in texas, texas, nurse salary",
        "what do electricians earn in New York?, New York, what do electricians earn",
        "data engineer pay in the bay area, bay area, data engineer pay",
        "how much do teachers make in Germany, Germany, how much do teachers make",
        "accountant wages near my city, my city, accountant wages"
    })
    void aPlaceInAQuestionAboutPay_isTakenOut(String typed, String place, String rest) {
        PlaceInQuestion asked = PlaceInQuestion.of(Question.of(typed));

        assertThat(asked.place()).isEqualTo(place);
        assertThat(asked.question().text()).isEqualTo(rest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "salary in nursing",
                "nurse jobs in texas",
                "texas",
                "pay in the united states",
                "what should i know in finance to earn more",
                ""
            })
    void anythingElse_staysAsItIs(String typed) {
        PlaceInQuestion asked = PlaceInQuestion.of(Question.of(typed));

        assertThat(asked.place()).isEmpty();
        assertThat(asked.question().text()).isEqualTo(typed);
    }
}
