package io.rolebook.content.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolebook.content.Sample;
import io.rolebook.content.model.Activity;
import io.rolebook.content.model.Duty;
import io.rolebook.content.model.Duty.AtLevel;
import io.rolebook.content.model.Level;
import io.rolebook.content.model.Levels;
import io.rolebook.content.model.Mistake;
import io.rolebook.content.model.Prose;
import io.rolebook.content.model.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelledPartsTest {

    @Test
    void duty_holdsActivityLevelsAndInterviews() {
        Duty duty = Sample.roleBody(
                        """
                ## Duties
                ### Make the round
                Look at *everybody*.

                - Senior: decides
                - Activity: Care
                - associate: looks
                - Interviews look for: an example
                - Bring a pen
                """)
                .duties()
                .get(0);

        assertThat(duty.id()).isEqualTo("make-the-round");
        assertThat(duty.activity()).isEqualTo(Activity.CARE);
        assertThat(duty.levels()).map(AtLevel::level).containsExactly(level("junior"), level("senior"));
        assertThat(duty.levels().get(0).prose().html()).isEqualTo("looks");
        assertThat(duty.interviews().html()).isEqualTo("an example");
        assertThat(duty.prose().html())
                .isEqualTo("<p>Look at <em>everybody</em>.</p>\n<ul>\n<li>Bring a pen</li>\n</ul>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- Junior: looks",
                "- junior : looks",
                "- **Junior:** looks",
                "- **Junior**: looks",
                "- JUNIOR:looks",
                "* Junior: looks",
                "+ Junior: looks"
            })
    void label_isUnderstoodHoweverItIsTyped(String bullet) {
        Duty duty = Sample.roleBody("## Duties\n### Round\nText.\n\n" + bullet + "\n")
                .duties()
                .get(0);

        assertThat(duty.levels()).containsExactly(new AtLevel(level("junior"), line("looks", 1)));
        assertThat(duty.prose().html()).isEqualTo("<p>Text.</p>");
    }

    @Test
    void bulletWithAnotherColon_isProse() {
        Duty duty = Sample.roleBody("## Duties\n### Round\n- Note: the keys hang by the door\n")
                .duties()
                .get(0);

        assertThat(duty.prose().html()).contains("Note: the keys");
    }

    @Test
    void step_holdsTimePaceSkillsAndSource() {
        Step step = Sample.roleBody(
                        """
                ## Path
                ### Get the degree
                Lectures.

                - Time: 3–4 years
                - Pace: full time
                - Skills: triage , wound-care
                - Source: count
                """)
                .steps()
                .get(0);

        assertThat(step.time()).isEqualTo("3–4 years");
        assertThat(step.pace()).isEqualTo("full time");
        assertThat(step.skills()).containsExactly("triage", "wound-care");
        assertThat(step.source()).containsExactly("count");
        assertThat(step.prose().html()).isEqualTo("<p>Lectures.</p>");
    }

    @Test
    void mistake_hasWhatToDoInstead() {
        assertThat(Sample.roleBody("## Mistakes\n### Haste\nIt shows.\n\n- Instead: wait\n")
                        .mistakes())
                .containsExactly(new Mistake("haste", "Haste", line("<p>It shows.</p>", 2), line("wait", 1)));
    }

    private static Prose line(String html, int words) {
        String text = html.replaceAll("</?p>", "");
        return new Prose(html, text, text, java.util.List.of(), java.util.List.of(), words);
    }

    private static Level level(String key) {
        return Levels.USUAL.find(key).orElseThrow();
    }
}
