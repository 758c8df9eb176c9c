package io.rolebook.content.model;

import java.util.Comparator;
import java.util.Map;

/**
 * How education is spread over an occupation, in percent by level: what people asked call required, or what workers have.
 *
 * @param required whether it is what is called required, not what people have
 * @param answers how many were asked, or null where the source counts everybody or doesn't say; collected when, or null
 * @param respondents who answered, or null
 */
public record EducationShares(
        String source,
        String of,
        String code,
        boolean required,
        SharesByLevel shares,
        Long answers,
        String collected,
        Respondents respondents) {

    /** Below so many answers a percentage says more than is known. */
    public static final int FEW = 30;

    /** Whether so few answered that only the commonest answer is told. */
    public boolean isThin() {
        return answers != null && answers < FEW;
    }

    /** The answer most people gave; of equals the lower one. */
    public EducationLevel commonest() {
        return shares.named().entrySet().stream()
                .max(Map.Entry.<EducationLevel, Double>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElseThrow();
    }
}
