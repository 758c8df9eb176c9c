package io.rolebook.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.rolebook.ValidHtml;
import io.rolebook.Visit;
import java.net.SocketException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may stand in the address of a search. */
@QuarkusTest
class SearchAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?q",
                "?q=",
                "?q=&q=",
                "?q=a&q=nurse",
                "?q=%00%01",
                "?q=%E2%80%AEesrun",
                "?q=%FF%FE",
                "?q=%F0%9F%9A%80",
                "?q=%D8%B9%D8%B1%D8%A8%D9%8A",
                "?q=%2B-%26%26%7C%7C%21%28%29%7B%7D%5B%5D%5E%22%7E%2A%3F%3A%5C%2F",
                "?q=the+of+and",
                "?q=...",
                "?q=nurse&page=0",
                "?q=nurse&page=-1",
                "?q=nurse&page=99999999999999999999",
                "?q=nurse&page=x",
                "?q=nurse&page=10"
            })
    void isAnsweredByAPage(String query) {
        assertThat(ValidHtml.problems(Visit.page("/search" + query).outerHtml()))
                .isEmpty();
        assertThat(Visit.get("/search/suggest" + query).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(ints = {3_000, 5_000, 30_000})
    void howeverLong_isNeverTheGuidesMistake(int length) {
        assertThat(Visit.get("/search?q=" + "nurse+".repeat(length / 6)).statusCode())
                .isIn(200, 400, 414, 431);
    }

    /** The server may hang up before such an address has come in whole, and the client then learns no status. */
    @Test
    void addressOf50Kilobytes_isRefused_andTheGuideStaysUp() {
        try {
            assertThat(Visit.get("/search?q=" + "nurse+".repeat(8_000)).statusCode())
                    .isIn(400, 414, 431);
        } catch (Exception refused) {
            assertThat(refused).isInstanceOf(SocketException.class);
        }
        assertThat(Visit.get("/search?q=nurse").statusCode()).isEqualTo(200);
    }
}
