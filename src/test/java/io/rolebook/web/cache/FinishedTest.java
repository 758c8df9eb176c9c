package io.rolebook.web.cache;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FinishedTest {

    private static final int HEAVY = 10 * Finished.LIGHT;

    @Test
    void aLightPage_isAtHandInEveryEncoding() {
        Finished light = new Finished(new byte[Finished.LIGHT], "text/html");

        assertThat(light.isAtHand("br")).isTrue();
        assertThat(light.isLight(null)).isTrue();
    }

    @Test
    void aHeavyPage_isAtHand_onceSomebodyGotItEncodedSo() {
        Finished heavy = new Finished(new byte[HEAVY], "text/html");
        assertThat(heavy.isAtHand("gzip")).isFalse();
        assertThat(heavy.isLight("gzip")).isFalse();

        heavy.in("gzip");

        assertThat(heavy.isAtHand("gzip")).isTrue();
        assertThat(heavy.isLight("gzip")).isTrue();
        assertThat(heavy.isAtHand(null)).isFalse();
        heavy.in(null);
        assertThat(heavy.isAtHand(null)).isTrue();
        assertThat(heavy.isLight(null)).isFalse();
    }

    @Test
    void whatIsKept_countsAsItWasMade_forTheNetwork_andEncoded() {
        assertThat(new Finished(new byte[HEAVY], "text/html").weight()).isEqualTo(HEAVY * 5 / 2);
        assertThat(new Finished(new byte[HEAVY], "image/png").weight()).isEqualTo(HEAVY * 2);
    }
}
