package io.rolebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.rolebook.RawRequest;
import io.rolebook.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class OddAddressesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/roles/%2F",
                "/roles%2Fnurse",
                "/roles/nurse%2Fsalary",
                "/roles/%00",
                "/%00",
                "/roles/nurse%0A",
                "/roles/nurse%0d%0aX-Evil:1",
                "/roles/%C3%A9l%C3%A8ve",
                "/roles/%F0%9F%91%A9",
                "/roles/%E2%80%AEesrun",
                "/roles/%FF%FE",
                "/roles/%",
                "/roles/%zz",
                "/roles/%2",
                "/roles/../roles/surgeon",
                "/roles/..%2F..%2Fetc%2Fpasswd",
                "/../../etc/passwd",
                "/roles/.",
                "/.",
                "/..",
                "/%2e%2e",
                "/roles/nurse;v=1",
                "/roles/nurse'%20or%20'1'='1",
                "/roles/+",
                "/roles/%20",
                "/_",
                "/%5C",
                "/.html",
                "/roles/.html",
                "/-",
                "/roles/nurse%3Fsort=1",
                "/roles/nurse%23a",
                "/%D0%A0%D0%9E%D0%9B%D0%98/"
            })
    void oddAddress_isNeverTheGuidesMistake(String path) {
        RawRequest answer = RawRequest.get(path);

        assertThat(answer.status()).as(path).isLessThan(500);
        assertThat(answer.headers()).noneMatch(header -> header.startsWith("X-Evil"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/roles/a<b", "/search?q=100%", "/roles/%zz", "/%2", "/a|b", "/search?q=a{b", "/roles/[nurse"})
    void addressThatIsNone_isToldSoOnAPageLikeAnyOther(String path) {
        RawRequest answer = RawRequest.get(path);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
        assertThat(answer.header("Content-Security-Policy")).startsWith("default-src 'none'");
        assertThat(answer.body())
                .contains("<h1>The guide cannot answer this</h1>")
                .doesNotContain("a<b");
    }

    @Test
    void dataAddressThatIsNone_isAProblemForPrograms() {
        RawRequest answer = RawRequest.get("/roles/%zz.json");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.body()).contains("\"status\":400");
    }

    @Test
    void veryLongAddress_isNeverTheGuidesMistake() {
        assertThat(Visit.get("/roles/" + "a".repeat(3000)).statusCode()).isEqualTo(404);
        assertThat(Visit.get("/" + "a/".repeat(1500)).statusCode()).isBetween(300, 499);
        assertThat(Visit.get("/roles/" + "nurse-".repeat(500)).statusCode()).isEqualTo(404);
        assertThat(RawRequest.get("/roles?skill=" + "a-".repeat(15_000) + "a").status())
                .isEqualTo(200);
        assertThat(RawRequest.get("/roles/" + "a".repeat(100_000)).status()).isBetween(400, 499);
    }

    @Test
    void whatSomebodyTyped_isNeverObeyed() {
        assertThat(Visit.get("/%3Cscript%3Ealert(1)%3C/script%3E").asString()).doesNotContain("<script>alert");
    }
}
