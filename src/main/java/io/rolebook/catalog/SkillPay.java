package io.rolebook.catalog;

import java.util.List;

/**
 * What the roles that need a skill pay: their lowest and highest median a year, in one currency.
 *
 * @param roles how many of them have a median in it
 */
public record SkillPay(String skill, String currency, int lowest, int highest, long roles, List<String> sources) {

    public SkillPay(String skill, String currency, Integer lowest, Integer highest, long roles, String sources) {
        this(skill, currency, lowest, highest, roles, List.of(sources.split(",")));
    }
}
