package io.rolebook.roles.listing;

/** How much calm under stress the work asks for, by thirds of all occupations. */
enum Calm implements ThirdOfJobs {
    LOW("Asked for least: the lowest third of all jobs"),
    MIDDLE("Middle third"),
    HIGH("Asked for most: the highest third");

    private final String label;

    Calm(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
