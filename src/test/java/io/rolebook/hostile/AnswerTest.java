package io.rolebook.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the requests' judge takes for a way out of where a text stands. */
class AnswerTest {

    private static final String DATA = "<script type=\"application/ld+json\">%s</script>";

    @Test
    void aQuotationMark_letsOut_ofAnAttribute_evenBehindABackslash() {
        assertThat(page("<input value=\"a\"'zr\">").letsOut("\"'zr")).isTrue();
        assertThat(page("<input value=\"a\\\"'zr\">").letsOut("\"'zr")).isTrue();
    }

    @Test
    void inThePagesData_itDoes_unlessABackslashStandsBeforeIt() {
        assertThat(page(DATA.formatted("{\"name\":\"a\\\"'zr\"}")).letsOut("\"'zr"))
                .isFalse();
        assertThat(page(DATA.formatted("{\"name\":\"a\"'zr\"}")).letsOut("\"'zr"))
                .isTrue();
    }

    @Test
    void dataByItself_isNoMarkup() {
        assertThat(new Answer(200, "HTTP/1.1 200 OK\r\nContent-Type: application/json", "\"'zr", true).letsOut("\"'zr"))
                .isFalse();
    }

    private static Answer page(String body) {
        return new Answer(200, "HTTP/1.1 200 OK\r\nContent-Type: text/html;charset=UTF-8", body, true);
    }
}
