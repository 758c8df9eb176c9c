package io.rolebook.cards;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.util.HashMap;
import java.util.Map;

/** The colors of the light theme, and a picture with a palette of them, which makes a small file. */
final class Ink {

    static final Color PAPER = new Color(0xfbfaf6);
    static final Color TEXT = new Color(0x1c1a15);
    static final Color SOFT = new Color(0x4d483d);
    static final Color LINE = new Color(0xd8d2c2);
    static final Color OFFICIAL = new Color(0x0b5d4e);
    static final Color WASH = new Color(0xcfe3dc);
    static final Color STATED = new Color(0x7a4703);

    private static final Color[] USED = {TEXT, SOFT, LINE, OFFICIAL, WASH, STATED};

    /** Steps from the paper to a color, for smooth edges. */
    private static final int STEPS = 8;

    private static final int[] PALETTE = palette();

    private Ink() {}

    private static int[] palette() {
        int[] colors = new int[1 + USED.length * STEPS];
        colors[0] = PAPER.getRGB();
        int next = 1;
        for (Color color : USED) {
            for (int step = 1; step <= STEPS; step++) {
                colors[next++] = between(color, step / (double) STEPS).getRGB();
            }
        }
        return colors;
    }

    private static Color between(Color color, double part) {
        return new Color(
                mix(PAPER.getRed(), color.getRed(), part),
                mix(PAPER.getGreen(), color.getGreen(), part),
                mix(PAPER.getBlue(), color.getBlue(), part));
    }

    private static int mix(int from, int to, double part) {
        return (int) Math.round(from + (to - from) * part);
    }

    /** The same picture with a byte for each point. */
    static BufferedImage reduced(BufferedImage picture) {
        IndexColorModel model = new IndexColorModel(8, PALETTE.length, PALETTE, 0, false, -1, 0);
        BufferedImage reduced =
                new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
        Map<Integer, Integer> known = new HashMap<>();
        int[] row = new int[picture.getWidth()];
        byte[] points = new byte[row.length];
        for (int y = 0; y < picture.getHeight(); y++) {
            picture.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int x = 0; x < row.length; x++) {
                boolean isSame = x > 0 && row[x] == row[x - 1];
                points[x] = isSame
                        ? points[x - 1]
                        : known.computeIfAbsent(row[x], Ink::nearest).byteValue();
            }
            reduced.getRaster().setDataElements(0, y, row.length, 1, points);
        }
        return reduced;
    }

    private static int nearest(int color) {
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < PALETTE.length; i++) {
            int distance = square(color >> 16, PALETTE[i] >> 16)
                    + square(color >> 8, PALETTE[i] >> 8)
                    + square(color, PALETTE[i]);
            if (distance < least) {
                best = i;
                least = distance;
            }
        }
        return best;
    }

    private static int square(int one, int other) {
        int difference = (one & 0xff) - (other & 0xff);
        return difference * difference;
    }
}
