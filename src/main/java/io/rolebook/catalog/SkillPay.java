package io.rolebook.catalog;

import io.rolebook.content.model.Amount;
import java.math.BigDecimal;
import java.util.List;

/**
 * What the roles that need a skill pay: their lowest and highest median a year, in one currency.
 *
 * @param roles how many of them have a median in it
 */
public record SkillPay(String skill, String currency, Amount lowest, Amount highest, long roles, List<String> sources) {

    public SkillPay(String skill, String currency, BigDecimal lowest, BigDecimal highest, long roles, String sources) {
        this(
                skill,
                currency,
                new Amount(lowest, false),
                new Amount(highest, false),
                roles,
                List.of(sources.split(",")));
    }
}
