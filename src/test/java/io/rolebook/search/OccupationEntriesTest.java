package io.rolebook.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.rolebook.Visit;
import io.rolebook.catalog.Occupations;
import io.rolebook.content.Sample;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Official occupations in the search and in what it suggests. */
@QuarkusTest
class OccupationEntriesTest {

    @Inject
    Search search;

    @Inject
    Occupations occupations;

    @ParameterizedTest
    @CsvSource({
        "nurse midwives, /occupations/29-1161",
        "midwife, /roles/midwife",
        "birth companion salary, /occupations/29-1161",
        "29-1161, /occupations/29-1161",
        "29-1161.00, /occupations/29-1161",
        "companion, nothing",
        "hospital nurse, /roles/nurse",
        "RN, /roles/nurse"
    })
    void anyTitle_leadsToTheFigures_orToTheRoleThatAloneHasThem(String typed, String address) {
        List<Hit> hits = search.find(Question.of(typed), 1).hits();

        assertThat(hits.isEmpty() ? "nothing" : hits.get(0).href()).startsWith(address);
    }

    @Test
    void anOccupation_isAKindOfItsOwn_andSaysItsFigures() {
        var page = Visit.page("/search?q=birth+companion");

        assertThat(page.select(".hits .kind").first().ownText()).isEqualTo("Official occupation");
        assertThat(page.select(".hits h2").first().text()).isEqualTo("Nurse midwives");
        assertThat(page.select(".hits li p").get(1).text()).startsWith("Official figures: median pay $");
        assertThat(page.select("[role=status]").text()).contains("no role of the guide has this name");
        assertThat(page.select(".hits li").first().text()).contains("Nearest roles: Ward Nurse");
        assertThat(page.select(".hits li").first().select("p a").eachAttr("href"))
                .containsExactly("/roles/nurse");
    }

    @ParameterizedTest
    @CsvSource({"midw, /occupations/29-1161", "birth companion, /occupations/29-1161", "midwivse, /occupations/29-1161"
    })
    void occupations_areSuggested(String typed, String address) {
        assertThat(search.suggest(Question.of(typed)))
                .extracting(Suggestion::href)
                .contains(address);
    }

    @Test
    @Transactional
    void whatHasAPage_isAnEntry() {
        assertThat(Published.pages(Sample.guide()).filter(entry -> entry.kind() == Kind.OCCUPATION))
                .extracting(Entry::slug)
                .containsExactlyInAnyOrderElementsOf(occupations.summaries().stream()
                        .filter(occupation -> occupation.role() == null)
                        .map(occupation -> occupation.code())
                        .toList());
    }
}
