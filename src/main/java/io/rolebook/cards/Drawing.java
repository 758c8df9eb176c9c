package io.rolebook.cards;

import java.awt.Color;
import java.util.List;
import java.util.stream.Stream;

/** A card as a picture: paper and ink, one accent, and hairlines. */
final class Drawing {

    private static final int LEFT = 84;
    private static final int RIGHT = Sheet.WIDTH - 72;
    private static final int MEASURE = RIGHT - LEFT;
    private static final int FIGURES = 400;
    private static final int FOOT = 540;
    private static final double[] TITLE_SIZES = {88, 76, 66, 58};
    private static final int TITLE_TOP = 138;

    private final Card card;
    private final Sheet sheet;

    private Drawing(Card card, Sheet sheet) {
        this.card = card;
        this.sheet = sheet;
    }

    static byte[] png(Card card) {
        try (Sheet sheet = new Sheet()) {
            new Drawing(card, sheet).draw();
            return sheet.png();
        }
    }

    private void draw() {
        sheet.box(Ink.OFFICIAL, 0, 0, 20, Sheet.HEIGHT);
        sheet.write(Typeface.BOLD, Ink.TEXT, card.site(), LEFT, 84, 32);
        String kind = fitting(card.kind(), 30, MEASURE / 2.0);
        sheet.write(Typeface.REGULAR, Ink.SOFT, kind, RIGHT - Typeface.REGULAR.width(kind, 30), 84, 30);
        sheet.box(Ink.LINE, LEFT, 108, MEASURE, 2);
        double below = title();
        if (card.figures().isEmpty()) {
            lead(below + 24, FOOT - 24, 38, true);
        } else {
            boolean hasStrip = card.strip() != null;
            if (!hasStrip) {
                lead(below + 8, FIGURES - 44, 30, false);
            }
            figures(hasStrip ? FIGURES - 62 : FIGURES);
        }
        foot();
    }

    /** @return where the title ends */
    private double title() {
        String text = Typeface.BOLD.writable(card.title());
        String title = text.isEmpty() ? card.site() : text;
        int most = card.figures().isEmpty() ? 3 : 2;
        double size = TITLE_SIZES[TITLE_SIZES.length - 1];
        for (double each : TITLE_SIZES) {
            List<String> lines = Sheet.lines(Typeface.BOLD, title, each, MEASURE, Integer.MAX_VALUE);
            boolean fits = Stream.of(title.split("\\s+")).allMatch(word -> Typeface.BOLD.width(word, each) <= MEASURE);
            if (fits && lines.size() <= (each > 70 ? most - 1 : most)) {
                size = each;
                break;
            }
        }
        double y = TITLE_TOP;
        for (String line : Sheet.lines(Typeface.BOLD, title, size, MEASURE, most)) {
            y += size * 1.12;
            sheet.write(Typeface.BOLD, Ink.TEXT, line, LEFT, y - size * 0.12, size);
        }
        return y;
    }

    /** @param inPart whether as many lines as there is room for are better than none */
    private void lead(double top, double bottom, double size, boolean inPart) {
        int most = (int) ((bottom - top) / (size * 1.35));
        double y = top;
        String lead = Typeface.REGULAR.writable(card.lead());
        if (lead.isEmpty() || most < (inPart ? 1 : lines(lead, size))) {
            return;
        }
        for (String line : Sheet.lines(Typeface.REGULAR, lead, size, MEASURE, most)) {
            y += size * 1.35;
            sheet.write(Typeface.REGULAR, Ink.SOFT, line, LEFT, y, size);
        }
    }

    private static int lines(String text, double size) {
        return Sheet.lines(Typeface.REGULAR, text, size, MEASURE, Integer.MAX_VALUE)
                .size();
    }

    private void figures(double y) {
        double column = MEASURE / (double) Math.max(2, card.figures().size());
        double x = LEFT;
        for (Card.Told told : card.figures()) {
            Color color = told.stated() ? Ink.STATED : Ink.OFFICIAL;
            sheet.write(Typeface.REGULAR, Ink.SOFT, fitting(told.label(), 28, column), x, y, 28);
            sheet.write(Typeface.BOLD, color, told.value(), x, y + 72, 76);
            sheet.write(Typeface.REGULAR, Ink.SOFT, fitting(told.detail(), 26, column), x, y + 112, 26);
            x += column;
        }
        if (card.strip() != null) {
            strip(card.strip(), 496);
        }
    }

    private static String fitting(String text, double size, double column) {
        String writable = Typeface.REGULAR.writable(text);
        return writable.isEmpty()
                ? ""
                : Sheet.lines(Typeface.REGULAR, writable, size, column - 24, 1).get(0);
    }

    /** From the 10th to the 90th percentile, the middle half thick. */
    private void strip(Card.Strip strip, double y) {
        double low = Typeface.REGULAR.width(strip.low(), 26) + 18;
        double high = Typeface.REGULAR.width(strip.high(), 26) + 18;
        double from = LEFT + low;
        double scale = (MEASURE - low - high) / Math.max(1, strip.p90() - strip.p10());
        sheet.write(Typeface.REGULAR, Ink.SOFT, strip.low(), LEFT, y + 9, 26);
        sheet.box(Ink.OFFICIAL, from, y - 3, MEASURE - low - high, 6);
        sheet.box(
                Ink.WASH, from + (strip.p25() - strip.p10()) * scale, y - 15, (strip.p75() - strip.p25()) * scale, 30);
        sheet.box(Ink.OFFICIAL, from + (strip.p50() - strip.p10()) * scale - 3, y - 22, 6, 44);
        sheet.write(Typeface.REGULAR, Ink.SOFT, strip.high(), RIGHT - high + 18, y + 9, 26);
    }

    private void foot() {
        sheet.box(Ink.LINE, LEFT, FOOT, MEASURE, 2);
        String foot = Typeface.REGULAR.writable(card.foot());
        double y = FOOT + 38;
        if (!foot.isEmpty()) {
            for (String line : Sheet.lines(Typeface.REGULAR, foot, 26, MEASURE, 2)) {
                sheet.write(Typeface.REGULAR, Ink.SOFT, line, LEFT, y, 26);
                y += 34;
            }
        }
    }
}
