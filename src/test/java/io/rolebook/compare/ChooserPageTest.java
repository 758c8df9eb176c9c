package io.rolebook.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.rolebook.RawRequest;
import io.rolebook.ValidHtml;
import io.rolebook.Visit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ChooserPageTest {

    @Test
    void noRole_offersAll() {
        Document page = Visit.page("/compare");

        assertThat(page.select("h1").text()).isEqualTo("Compare roles");
        assertThat(Visit.under(page, "Start with any role").select("a").eachAttr("href"))
                .containsExactly("/compare?role=midwife", "/compare?role=nurse");
        assertThat(page.select("meta[name=robots]")).isEmpty();
        assertThat(page.select("form input[name=role][type=text]")).hasSize(1);
    }

    @Test
    void oneRole_offersTheOthers_theNearestFirst() {
        Document page = Visit.page("/compare?role=nurse");

        assertThat(page.select("h1").text()).isEqualTo("Compare Ward Nurse with …");
        assertThat(Visit.text(page)).contains("Similar to your choice: Midwife");
        assertThat(Visit.under(page, "Compare with which role?").select("a").eachAttr("href"))
                .containsExactly("/compare?role=midwife&role=nurse");
        assertThat(page.select("form input[type=hidden]").eachAttr("value")).containsExactly("nurse");
        assertThat(page.select("meta[name=robots]").attr("content")).contains("noindex");
    }

    @Test
    void everyRolePage_leadsHere() {
        Element form = Visit.page("/roles/nurse").selectFirst("main form[action=/compare]");

        assertThat(form.text()).isEqualTo("Compare Ward Nurse with Midwife Compare");
        assertThat(form.select("input[type=hidden][name=role]").eachAttr("value"))
                .containsExactly("nurse");
        assertThat(form.select("input[type=checkbox][name=role]").eachAttr("value"))
                .containsExactly("midwife");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "%00",
                "%F0%9F%92%B6",
                "%3Cscript%3E",
                "..%2F..",
                "%FF%FE",
                "%20",
                "a&role=&role",
                "%E2%80%AEesrun",
                "'%20or%201=1",
                "nurse%0A%0Dx"
            })
    void oddNames_areAPlainPage(String role) {
        Document page = Visit.page("/compare?role=" + role);

        assertThat(page.select("h1").text()).isEqualTo("Compare roles");
        assertThat(page.html()).doesNotContain("<script>");
        assertThat(ValidHtml.problems(page.outerHtml())).isEmpty();
    }

    @Test
    void brokenEscapes_areNeverTheGuidesMistake() {
        assertThat(RawRequest.get("/compare?role=%zz&role=%").status()).isLessThan(500);
        assertThat(RawRequest.get("/compare?" + "role=a&".repeat(20_000)).status())
                .isBetween(200, 499);
    }

    @Test
    void aThousandRoles_areAnsweredForTheFirstTwenty() {
        String thousand = IntStream.range(100, 600).mapToObj(i -> "role=x" + i).collect(Collectors.joining("&"));

        Document page = Visit.page("/compare?" + thousand);

        assertThat(page.select(".beware").text()).contains("“x100”", "“x119”").doesNotContain("x120");
    }
}
