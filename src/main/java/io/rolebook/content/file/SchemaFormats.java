package io.rolebook.content.file;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.format.Format;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What a pattern cannot tell of a text in the front matter: whether the day, the currency, the language or the address that it
 * names can exist. A value of the wrong shape passes, since the pattern beside the format reports it.
 */
final class SchemaFormats {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .filter(currency -> currency.getDefaultFractionDigits() >= 0)
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    static final List<Format> ALL = List.of(
            format("calendar-day", "\\d{4}-\\d{2}-\\d{2}", SchemaFormats::isDay),
            format("currency", "[A-Z]{3}", CURRENCIES::contains),
            format("language", "[a-z]{2,3}(-[A-Z]{2})?", SchemaFormats::isLanguage),
            format("web-address", "https?://.*", SchemaFormats::isAddress));

    private SchemaFormats() {}

    private static Format format(String name, String shape, Predicate<String> exists) {
        return new Format() {
            @Override
            public String getName() {
                return name;
            }

            @Override
            public boolean matches(ExecutionContext context, String value) {
                return !value.matches(shape) || exists.test(value);
            }
        };
    }

    private static boolean isDay(String value) {
        try {
            int year = LocalDate.parse(value).getYear();
            return year >= FIRST_YEAR && year <= LAST_YEAR;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isLanguage(String tag) {
        String[] parts = tag.split("-");
        return LANGUAGES.contains(parts[0]) && Arrays.stream(parts).skip(1).allMatch(COUNTRIES::contains);
    }

    private static boolean isAddress(String address) {
        try {
            return new URI(address).getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
