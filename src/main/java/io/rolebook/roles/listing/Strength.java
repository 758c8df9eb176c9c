package io.rolebook.roles.listing;

/** How hard the work is on the body, by thirds of all occupations. */
enum Strength implements ThirdOfJobs {
    LIGHT("Lightest third of all jobs"),
    MIDDLE("Middle third"),
    HEAVY("Heaviest third");

    private final String label;

    Strength(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
