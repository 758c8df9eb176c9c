package io.rolebook.cards;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A picture of the size that shared links show, to write and draw on. */
final class Sheet implements AutoCloseable {

    static final int WIDTH = 1200;
    static final int HEIGHT = 630;

    private final BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    private final Graphics2D pen = picture.createGraphics();

    Sheet() {
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        box(Ink.PAPER, 0, 0, WIDTH, HEIGHT);
    }

    void write(Typeface face, Color color, String text, double x, double y, double size) {
        pen.setColor(color);
        pen.fill(face.outline(text, x, y, size));
    }

    void box(Color color, double x, double y, double width, double height) {
        pen.setColor(color);
        pen.fill(new Rectangle2D.Double(x, y, width, height));
    }

    /** Draws a text in lines of a width and cuts it with an ellipsis. */
    static List<String> lines(Typeface face, String text, double size, double width, int most) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && face.width(longer, size) > width) {
                lines.add(line);
                longer = word;
            }
            line = longer;
        }
        lines.add(line);
        int last = Math.min(most, lines.size()) - 1;
        boolean tooMany = lines.size() > most;
        return IntStream.rangeClosed(0, last)
                .mapToObj(i -> cut(face, lines.get(i), size, width, tooMany && i == last))
                .toList();
    }

    private static String cut(Typeface face, String line, double size, double width, boolean always) {
        String cut = line;
        boolean shorter = always;
        while (cut.length() > 1 && face.width(shorter ? cut + "…" : cut, size) > width) {
            cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1));
            shorter = true;
        }
        return shorter ? cut.strip() + "…" : cut;
    }

    byte[] png() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(Ink.reduced(picture), "png", output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Override
    public void close() {
        pen.dispose();
    }
}
