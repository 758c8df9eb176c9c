package io.rolebook.content.model;

/** The time a pay figure is for. */
public enum Period implements EnumTerm {
    YEAR("a year", 1),
    MONTH("a month", 12),
    WEEK("a week", 52),
    DAY("a day", 260),
    HOUR("an hour", 2080);

    private final String label;
    private final int inAYear;

    Period(String label, int inAYear) {
        this.label = label;
        this.inAYear = inAYear;
    }

    @Override
    public String label() {
        return label;
    }

    /** How many of them a year of full-time work has: 52 weeks of 40 hours, as official surveys count an hourly wage. */
    public int inAYear() {
        return inAYear;
    }
}
