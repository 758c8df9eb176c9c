package io.rolebook.cards;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolebook.cards.Card.Strip;
import io.rolebook.cards.Card.Told;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class DrawingTest {

    private static final Told PAY = new Told("Median pay a year", "$135,980", "Software Developers", false);
    private static final Told GROWTH = new Told("Job growth", "+10.2%", "2025 to 2035", false);
    private static final Card ROLE =
            Card.of("Rolebook", "Care", "Ward Nurse", "").with(List.of(PAY, GROWTH), null, "Source: a count");

    @Test
    void nothingIsWrittenOutsideTheMargins() throws IOException {
        Card crowded = Card.of("Rolebook", "W".repeat(60), "Wide ".repeat(80), "")
                .with(
                        List.of(PAY, GROWTH, PAY),
                        new Strip(1, 2, 3, 4, 5, "$1", "$5"),
                        "Source: " + "a very long name ".repeat(30));
        for (Card card :
                List.of(ROLE, crowded, Card.of("Rolebook", "", "Donau" + "dampf".repeat(60), "x ".repeat(900)))) {
            BufferedImage picture = ImageIO.read(new ByteArrayInputStream(Drawing.png(card)));
            for (int y = 0; y < Sheet.HEIGHT; y++) {
                for (int x = Sheet.WIDTH - 60; x < Sheet.WIDTH; x++) {
                    assertThat(picture.getRGB(x, y))
                            .as("%s at %d, %d", card.title(), x, y)
                            .isEqualTo(Ink.PAPER.getRGB());
                }
            }
        }
    }

    @Test
    void aFigureWithoutAMethod_hasTheColorOfClaims() throws IOException {
        Card claimed = ROLE.with(List.of(new Told("Median pay a year", "$135,980", "", true)), null, "");
        assertThat(colors(ROLE)).contains(Ink.OFFICIAL.getRGB()).doesNotContain(Ink.STATED.getRGB());
        assertThat(colors(claimed)).contains(Ink.STATED.getRGB());
    }

    private static Set<Integer> colors(Card card) throws IOException {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(Drawing.png(card)));
        Set<Integer> colors = new HashSet<>();
        for (int y = 0; y < Sheet.HEIGHT; y++) {
            for (int x = 0; x < Sheet.WIDTH; x++) {
                colors.add(picture.getRGB(x, y));
            }
        }
        return colors;
    }

    @Test
    void lettersThatTheFontLacks_areLeftOut() {
        assertThat(Typeface.BOLD.writable("Nurse 看護師")).isEqualTo("Nurse");
        assertThat(Typeface.BOLD.writable("Ärztin, Łódź, “résumé” – $1,000 · −4%"))
                .isEqualTo("Ärztin, Łódź, “résumé” – $1,000 · −4%");
        assertThat(Drawing.png(Card.of("Rolebook", "看", "看護師", "看"))).isNotEmpty();
    }

    @Test
    void aLongText_isCutAtTheLastLine() {
        assertThat(Sheet.lines(Typeface.REGULAR, "one two three four five six", 30, 150, 2))
                .hasSize(2)
                .last()
                .asString()
                .endsWith("…");
        assertThat(Sheet.lines(Typeface.REGULAR, "one", 30, 150, 2)).containsExactly("one");
    }
}
