package io.rolebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.rolebook.Visit;
import io.rolebook.content.Guide;
import io.rolebook.content.model.Facet;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LinksTest {

    @Test
    void everyAddressWithoutParameters_answers() {
        assertThat(fixed())
                .hasSizeGreaterThan(8)
                .allSatisfy(address ->
                        assertThat(Visit.get(address).statusCode()).as(address).isEqualTo(200));
    }

    @Test
    void namesThatNoTextPageMayTake_areThoseTheGuideAnswersItself() {
        assertThat(Guide.OWN_PAGES).allSatisfy(name -> assertThat(fixed()).contains("/" + name));
        assertThat(fixed().stream().filter(address -> address.matches("/[a-z]+")))
                .allSatisfy(address -> assertThat(Guide.OWN_PAGES).contains(address.substring(1)));
        assertThat(Guide.TAKEN)
                .containsAll(Guide.OWN_PAGES)
                .contains(Links.EDITOR.substring(1), Links.CARDS.substring(1));
    }

    @Test
    void addressesOfThings_answer() {
        assertThat(List.of(
                        Links.role("nurse"),
                        Links.print("nurse"),
                        Links.family("care"),
                        Links.skill("triage"),
                        Links.source("sample-survey"),
                        Links.text("about"),
                        Links.document("roles/nurse"),
                        Links.document("pages/about"),
                        Links.compare(List.of("nurse", "midwife")),
                        Links.move("nurse", "midwife"),
                        Links.plan(List.of("triage", "listening")),
                        Links.with(Links.SALARIES, Map.of("sort", List.of("-median"))),
                        Links.SALARIES_CSV))
                .allSatisfy(address ->
                        assertThat(Visit.get(address).statusCode()).as(address).isEqualTo(200));
        assertThat(Facet.values()).allSatisfy(facet -> assertThat(
                        Visit.get(Links.role("nurse", facet)).statusCode())
                .as(facet.key())
                .isEqualTo(200));
    }

    /** Addresses of readers: those of the newsroom answer in preview only, and have tests of their own. */
    private static List<String> fixed() {
        return Arrays.stream(Links.class.getDeclaredMethods())
                .filter(method -> method.getParameterCount() == 0 && !method.isSynthetic())
                .map(LinksTest::call)
                .filter(address -> !address.startsWith(Links.EDITOR))
                .toList();
    }

    private static String call(Method method) {
        try {
            return (String) method.invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
