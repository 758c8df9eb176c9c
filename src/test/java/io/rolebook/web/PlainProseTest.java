package io.rolebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Prose as the search shows it. */
class PlainProseTest {

    @Test
    void aNameThatEndsASentence_isFollowedByTheNext() {
        assertThat(PlainProse.sentence("Who is hiring?", "A monthly thread."))
                .isEqualTo("Who is hiring? A monthly thread.");
        assertThat(PlainProse.sentence("Who is hiring?", null)).isEqualTo("Who is hiring?");
        assertThat(PlainProse.sentence("Git", "every day")).isEqualTo("Git: every day.");
        assertThat(PlainProse.sentence("Git", null)).isEqualTo("Git.");
    }
}
