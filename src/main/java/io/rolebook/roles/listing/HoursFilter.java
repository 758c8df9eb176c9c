package io.rolebook.roles.listing;

import io.rolebook.content.model.EnumTerm;
import io.rolebook.content.model.Frequency;
import io.rolebook.content.model.Hours;

/** Hours to filter roles by. */
enum HoursFilter implements EnumTerm {
    UP_TO_40("Up to 40 hours a week"),
    MORE_THAN_40("More than 40 hours a week"),
    NEVER_ON_CALL("Never on call");

    private static final int FULL_TIME = 40;

    private final String label;

    HoursFilter(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** @param hours null where nothing is told of them */
    boolean lets(Hours hours) {
        if (hours == null) {
            return false;
        }
        return switch (this) {
            case UP_TO_40 -> hours.usual() != null && most(hours) <= FULL_TIME;
            case MORE_THAN_40 -> hours.usual() != null && most(hours) > FULL_TIME;
            case NEVER_ON_CALL -> hours.onCall() == Frequency.NEVER;
        };
    }

    private static int most(Hours hours) {
        return Integer.parseInt(hours.usual().replaceFirst(".*-", ""));
    }
}
