package io.rolebook.search;

/** What a page that is found is about, in the words a reader sees beside it. */
enum Kind {
    ROLE("Role"),
    SKILL("Skill"),
    FAMILY("Family of roles"),
    SOURCE("Source"),
    TEXT("About the guide"),
    LIST("List"),
    QUESTION("Question");

    private final String label;

    Kind(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
