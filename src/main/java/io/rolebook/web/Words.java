package io.rolebook.web;

import io.rolebook.content.figure.Figures;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Lists, counts and articles in sentences. */
public final class Words {

    private static final Pattern AN = Pattern.compile(
            "(?![Uu](ni[tvqcfxo]|se|ti|ran|ro)|[Ee]u|[Oo]ne|U[A-Z])[AEIOUaeiou]|[FHLMNRSX]([A-Z]|\\b)|[Hh]our|[Hh]on(est|our|or)|[Hh]eir");

    private Words() {}

    /** {@code a}, {@code a and b}, {@code a, b and c}, {@code a, b and c, and d}; empty for nothing. */
    public static String and(List<String> things) {
        int last = things.size() - 1;
        return last < 1
                ? String.join("", things)
                : String.join(", ", things.subList(0, last)) + last(things) + things.get(last);
    }

    /** A comma parts the last from others that have an "and" of their own. */
    private static String last(List<String> things) {
        return things.stream().anyMatch(thing -> thing.contains(" and ")) ? ", and " : " and ";
    }

    /** {@code Office, hybrid, on call}: labels as one list, of which only the first begins like a sentence. */
    public static String list(List<String> labels) {
        return labels.stream()
                .map(label -> label == labels.get(0) ? label : lower(label))
                .collect(Collectors.joining(", "));
    }

    /** A label as it stands inside a sentence. */
    public static String lower(String label) {
        return label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }

    /** {@code a, b and 3 more}. */
    public static String first(List<String> things, int shown) {
        if (things.size() <= shown) {
            return and(things);
        }
        return String.join(", ", things.subList(0, shown)) + " and " + (things.size() - shown) + " more";
    }

    /** {@code a, b and others}. */
    public static String some(List<String> things, int named) {
        return things.size() <= named ? and(things) : String.join(", ", things.subList(0, named)) + " and others";
    }

    /** {@code a nurse}, {@code an engineer}; by sound where letters mislead: {@code a UX designer}, {@code an SRE}. */
    public static String a(String name) {
        return (AN.matcher(name).lookingAt() ? "an " : "a ") + name;
    }

    /** {@code Infusion pump} for {@code infusion-pump}: the name of a page that readers cannot see. */
    public static String ofSlug(String slug) {
        return slug.substring(0, 1).toUpperCase(Locale.ROOT) + slug.substring(1).replace('-', ' ');
    }

    /** The words that fit, with an ellipsis where there are more. */
    public static String cut(String words, int letters) {
        return words.length() <= letters
                ? words
                : words.substring(0, Math.max(1, words.lastIndexOf(' ', letters - 1)))
                                .replaceFirst("[,;]$", "") + "…";
    }

    /**
     * {@code One role is left out because the guide does not say the hours.} Empty for none.
     *
     * @param one {@code role}
     * @param fact {@code the hours}
     */
    public static String leftOut(long number, String one, String fact) {
        String because = " left out because the guide does not say " + fact + ".";
        return switch ((int) number) {
            case 0 -> "";
            case 1 -> "One " + one + " is" + because;
            default -> Figures.count(number) + " " + one + "s are" + because;
        };
    }

    /** {@code 1 skill}, {@code 2 skills}. */
    public static String count(int number, String one) {
        return Figures.count(number) + " " + one + (number == 1 ? "" : "s");
    }
}
