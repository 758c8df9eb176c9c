package io.rolebook.cards;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.cff.CFFFont;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Letters as outlines from a font that the guide brings along: a server needs neither fonts nor the system's font library. */
final class Typeface {

    static final Typeface REGULAR = read("/cards/texgyrepagella-regular.otf");
    static final Typeface BOLD = read("/cards/texgyrepagella-bold.otf");

    private final OpenTypeFont font;
    private final CFFFont outlines;
    private final CmapLookup letters;
    private final double unit;
    private final Map<Integer, GeneralPath> glyphs = new ConcurrentHashMap<>();

    private Typeface(OpenTypeFont font) throws IOException {
        this.font = font;
        this.outlines = font.getCFF().getFont();
        this.letters = font.getUnicodeCmapLookup();
        this.unit = 1.0 / font.getUnitsPerEm();
    }

    private static Typeface read(String resource) {
        try (InputStream bytes = Objects.requireNonNull(Typeface.class.getResourceAsStream(resource), resource)) {
            return new Typeface(new OTFParser().parse(new RandomAccessReadBuffer(bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text without letters that the font lacks. */
    String writable(String text) {
        StringBuilder writable = new StringBuilder();
        text.codePoints().filter(letter -> letters.getGlyphId(letter) != 0).forEach(writable::appendCodePoint);
        return writable.toString().strip();
    }

    double width(String text, double size) {
        return text.codePoints().mapToDouble(letter -> advance(glyph(letter))).sum() * size;
    }

    /** @param y of the line that the letters stand on */
    Shape outline(String text, double x, double y, double size) {
        GeneralPath line = new GeneralPath();
        double at = x;
        for (int letter : text.codePoints().toArray()) {
            int glyph = glyph(letter);
            AffineTransform place = AffineTransform.getTranslateInstance(at, y);
            place.scale(size * unit, -size * unit);
            line.append(path(glyph).getPathIterator(place), false);
            at += advance(glyph) * size;
        }
        return line;
    }

    private int glyph(int letter) {
        return letters.getGlyphId(letter);
    }

    private double advance(int glyph) {
        try {
            return font.getAdvanceWidth(glyph) * unit;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private GeneralPath path(int glyph) {
        return glyphs.computeIfAbsent(glyph, id -> {
            try {
                return outlines.getType2CharString(id).getPath();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
