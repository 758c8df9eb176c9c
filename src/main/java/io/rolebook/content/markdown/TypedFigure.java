package io.rolebook.content.markdown;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An amount of money, a share or a number of people or jobs that a text states. Words in quotes are examples, and so is what
 * tells of a machine and not of people: {@code 99.9% uptime}, {@code width: 100%}, {@code a $0 budget}.
 *
 * @param text as it stands there
 * @param number without its unit
 * @param at its place in the text
 */
public record TypedFigure(String text, BigDecimal number, int at) {

    private static final String NUMBER = "\\d{1,3}(?:[,.\u00A0\u202F ]\\d{3})+(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d+)?";
    private static final String SCALE = "\\s?(?:[kK]\\b|[mM]\\b|bn\\b|thousand\\b|million\\b|billion\\b)?";
    private static final String SIGN = "[$€£¥₹₩₽₺]";
    private static final String CODES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .sorted()
            .collect(Collectors.joining("|"));
    private static final String MONEY_WORDS =
            "(?:dollars|euros|pounds|yen|yuan|rupees|francs|kronor|kroner|pesos|won)\\b";
    private static final String COUNTED =
            "(?:\\s(?:new|more|open|such|full-time|additional)){0,2}\\s(?:jobs|openings|vacancies|positions|workers|employees|people|professionals|developers|engineers|nurses)\\b";
    private static final String TIME = "\\s?(?:a|an|per|/)\\s?(?:year|month|week|day|hour|yr|hr)\\b";

    private static final Pattern FIGURE = Pattern.compile("(?<![\\w.,])(?:"
            + "(?:US)?" + SIGN + "\\s?(?:" + NUMBER + ")" + SCALE
            + "|(?:" + CODES + ")\\s?(?:" + NUMBER + ")" + SCALE
            + "|(?:" + NUMBER + ")" + SCALE + "\\s?(?:" + SIGN + "|(?:" + CODES + ")\\b|" + MONEY_WORDS + ")"
            + "|(?:" + NUMBER + ")[kK]" + TIME
            + "|(?<share>" + NUMBER + ")\\s?(?:%|percent\\b|per cent\\b)"
            + "|(?:\\d{1,3}(?:[,.\u00A0\u202F ]\\d{3})+|\\d{4,}|" + NUMBER
            + "\\s(?:thousand|million|billion))" + COUNTED + ")");

    private static final Pattern QUOTED = Pattern.compile("[“\"][^“”\"]*[”\"]");

    /** What a percentage of is no statistic. */
    private static final Pattern OF_A_MACHINE = Pattern.compile(
            "^\\s(?:up-?time|availability|time\\b|coverage|code|test|cpu|memory|disk|load|off\\b|zoom|faster|slower|of the time)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern STYLE = Pattern.compile("[a-z-]+:\\s?$");
    private static final Set<String> NO_STATISTIC = Set.of("0", "100");

    /** Those that a text states, in its order. */
    public static List<TypedFigure> in(String text) {
        if (text.chars().noneMatch(Character::isDigit)) {
            return List.of();
        }
        String plain = QUOTED.matcher(text)
                .replaceAll(quoted -> " ".repeat(quoted.group().length()));
        List<TypedFigure> found = new ArrayList<>();
        Matcher figure = FIGURE.matcher(plain);
        while (figure.find()) {
            String number =
                    figure.group().replaceAll("[^0-9.,\u00A0\u202F ]", "").strip();
            if (isStated(figure, number, plain)) {
                found.add(new TypedFigure(figure.group().strip(), number(number), figure.start()));
            }
        }
        return found;
    }

    /** The first one that a text states. */
    public static Optional<TypedFigure> firstIn(String text) {
        return in(text).stream().findFirst();
    }

    private static boolean isStated(Matcher figure, String number, String text) {
        boolean isShare = figure.group("share") != null;
        if (!isShare) {
            return number(number).signum() != 0;
        }
        return !NO_STATISTIC.contains(number)
                && !OF_A_MACHINE.matcher(text.substring(figure.end())).find()
                && !STYLE.matcher(text.substring(0, figure.start())).find();
    }

    /** A group of three digits behind a comma, a dot or a space goes on; any other is a fraction. */
    private static BigDecimal number(String written) {
        String whole = written.replaceAll("[,.\u00A0\u202F ](?=\\d{3}(?!\\d))", "");
        return new BigDecimal(whole.replace(',', '.').replaceAll("[\u00A0\u202F ]", ""));
    }
}
