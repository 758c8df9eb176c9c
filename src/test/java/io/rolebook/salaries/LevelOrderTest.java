package io.rolebook.salaries;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolebook.catalog.PayAtLevel;
import io.rolebook.catalog.RoleSummary;
import io.rolebook.content.model.Amount;
import io.rolebook.content.model.Levels;
import io.rolebook.content.model.Period;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevelOrderTest {

    private static final List<RoleSummary> ROLES = List.of(role("Ash"), role("beech"), role("Cedar"), role("Dogwood"));

    private static final List<PayAtLevel> CLAIMS = List.of(
            claim("Dogwood", "USD", "senior", 90),
            claim("Dogwood", "USD", "mid", 10),
            claim("beech", "USD", "senior", 80),
            claim("beech", "USD", "senior", 120),
            claim("Cedar", "USD", "mid", 20),
            claim("Ash", "EUR", "senior", 100));

    @ParameterizedTest
    @CsvSource({
        "role, Ash beech Cedar Dogwood",
        "-role, Dogwood Cedar beech Ash",
        "senior, Ash beech Dogwood Cedar",
        "-senior, Ash Dogwood beech Cedar",
        "mid, Dogwood Cedar Ash beech",
        "-mid, Cedar Dogwood Ash beech"
    })
    void order_isByTheLowEnd_currencyByCurrency_withTheUnknownLast(String sort, String titles) {
        assertThat(RoleClaims.of(ROLES, CLAIMS).stream()
                        .sorted(LevelOrder.of(sort, RoleClaims.levels(RoleClaims.of(ROLES, CLAIMS)))
                                .order())
                        .map(claims -> claims.role().title()))
                .containsExactly(titles.split(" "));
    }

    private static RoleSummary role(String title) {
        return new RoleSummary(title, title, "", null, null, null, null, false, List.of());
    }

    private static PayAtLevel claim(String role, String currency, String level, int low) {
        return new PayAtLevel(
                role,
                "sample-guide",
                currency,
                Period.YEAR,
                Levels.USUAL.find(level).orElseThrow(),
                Amount.of(low),
                Amount.of(200),
                false);
    }
}
