package io.rolebook.roles.listing;

import io.rolebook.content.model.Hours;
import io.rolebook.web.Words;
import java.util.List;
import java.util.Map;

/** Why roles are not in a filtered list although nothing says that they don't match: the guide does not know the fact. */
final class UnknownFacts {

    private static final Map<Dimension, String> FACTS = Map.ofEntries(
            Map.entry(Dimension.EDUCATION, "the usual education"),
            Map.entry(Dimension.TRAINING, "the training on the job"),
            Map.entry(Dimension.EXPERIENCE, "the experience asked for"),
            Map.entry(Dimension.PAY, "the median pay"),
            Map.entry(Dimension.GROWTH, "the projected jobs"),
            Map.entry(Dimension.OPENINGS, "the openings a year"),
            Map.entry(Dimension.INTEREST, "the interests"),
            Map.entry(Dimension.STRENGTH, "the physical demand"),
            Map.entry(Dimension.ABILITY, "how its occupation ranks by that skill"),
            Map.entry(Dimension.STRESS, "how much calm the work asks for"),
            Map.entry(Dimension.HOURS, "the hours"),
            Map.entry(Dimension.ENVIRONMENT, "where the work is done"),
            Map.entry(Dimension.SKILL, "the skills"));

    private UnknownFacts() {}

    /** One sentence for each dimension of the filter in which roles that match it otherwise have no value. */
    static List<String> of(RoleFilter filter, RoleList list) {
        return filter.chosen().keySet().stream()
                .filter(FACTS::containsKey)
                .map(dimension -> Words.leftOut(count(dimension, filter, list), "role", FACTS.get(dimension)))
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    private static long count(Dimension dimension, RoleFilter filter, RoleList list) {
        return filter.with(dimension, List.of()).in(list.all(), list.currency()).stream()
                .filter(candidate -> filter.of(dimension).stream()
                        .anyMatch(value -> isUnknown(dimension, value, candidate, list.currency())))
                .filter(candidate -> filter.of(dimension).stream()
                        .noneMatch(value -> dimension.lets(candidate, value, list.currency())))
                .count();
    }

    private static boolean isUnknown(Dimension dimension, String value, Candidate candidate, String currency) {
        return switch (dimension) {
            case EDUCATION -> candidate.education().isEmpty();
            case TRAINING -> candidate.traits().training() == null;
            case EXPERIENCE -> candidate.experience() == null;
            case PAY -> candidate.median(MinimumPay.of(value, currency).currency()) == null;
            case GROWTH -> candidate.growth() == null;
            case OPENINGS -> candidate.openings() == null;
            case INTEREST -> candidate.traits().interests().isEmpty();
            case STRENGTH -> candidate.traits().strength() == null;
            case ABILITY -> candidate.traits().strength() == null;
            case STRESS -> candidate.traits().calm() == null;
            case HOURS -> isUnknown(value, candidate.traits().hours());
            case ENVIRONMENT -> candidate.role().environment().isEmpty();
            case SKILL -> candidate.skills().isEmpty();
            default -> false;
        };
    }

    private static boolean isUnknown(String value, Hours hours) {
        boolean isOnCall = value.equals(HoursFilter.NEVER_ON_CALL.key());
        return hours == null || (isOnCall ? hours.onCall() == null : hours.usual() == null);
    }
}
