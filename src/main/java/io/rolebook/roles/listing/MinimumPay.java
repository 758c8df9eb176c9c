package io.rolebook.roles.listing;

import io.rolebook.content.model.Amount;
import io.rolebook.fit.TypedPay;
import java.util.Locale;
import java.util.Optional;

/** The lowest pay to list, as an address keeps it: {@code 95000} in the list's currency, {@code 95000eur}. */
record MinimumPay(Amount amount, String currency) {

    private static final int CODE = 3;

    /** Nothing for what is no amount. */
    static Optional<String> value(String typed, String main) {
        TypedPay pay = TypedPay.of(typed);
        return Optional.ofNullable(pay.amount())
                .map(amount -> pay.currency() == null || pay.currency().equals(main)
                        ? amount.key()
                        : amount.key() + pay.currency().toLowerCase(Locale.ROOT));
    }

    static MinimumPay of(String value, String main) {
        boolean isOther = !Character.isDigit(value.charAt(value.length() - 1));
        int digits = isOther ? value.length() - CODE : value.length();
        return new MinimumPay(
                Amount.of(value.substring(0, digits)),
                isOther ? value.substring(digits).toUpperCase(Locale.ROOT) : main);
    }

    boolean isReachedBy(Candidate candidate) {
        Amount median = candidate.median(currency);
        return median != null && median.compareTo(amount) >= 0;
    }
}
