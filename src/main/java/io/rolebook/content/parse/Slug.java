package io.rolebook.content.parse;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** File names made of titles. */
public final class Slug {

    /** Possessive, since others would take a stack as deep as a name is long. */
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+");

    private Slug() {}

    /** Whether a name can be an address as it is. */
    public static boolean isSlug(String name) {
        return SLUG.matcher(name).matches();
    }

    /** {@code Café & Bar} is {@code cafe-and-bar}, {@code C#} is {@code csharp}; empty if no letter or digit is left. */
    public static String of(String title) {
        // To upper case first, as only that turns ß into ss
        String folded = title.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(folded, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replace("ø", "o")
                .replace("æ", "ae")
                .replace("œ", "oe")
                .replace("ł", "l")
                .replace("đ", "d")
                .replace("ı", "i")
                .replace("þ", "th")
                .replace("#", "sharp")
                .replace("+", "plus")
                .replace("&", " and ")
                .replaceAll("['’]", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
