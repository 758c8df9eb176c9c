package io.rolebook.search;

/** What a result is about. */
enum Kind {
    ROLE("Role", 4),
    BRIEF("Brief", 3),
    SKILL("Skill", 3),
    OCCUPATION("Official occupation", 2),
    FAMILY("Field of work", 1),
    LIST("List", 1),
    QUESTION("Question", 3),
    SOURCE("Source", 0),
    TEXT("About the guide", 0);

    private final String label;
    private final int suggested;

    Kind(String label, int suggested) {
        this.label = label;
        this.suggested = suggested;
    }

    String label() {
        return label;
    }

    /** The most suggestions of this kind for what is being typed; kinds are suggested in their order here. */
    int suggested() {
        return suggested;
    }
}
