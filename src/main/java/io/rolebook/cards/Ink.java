package io.rolebook.cards;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;

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

    /** The same picture with a byte for each point; the color model finds the nearest color of the palette. */
    static BufferedImage reduced(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        IndexColorModel model = new IndexColorModel(8, PALETTE.length, PALETTE, 0, false, -1, 0);
        BufferedImage reduced = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, model);
        reduced.setRGB(0, 0, width, height, picture.getRGB(0, 0, width, height, null, 0, width), 0, width);
        return reduced;
    }
}
