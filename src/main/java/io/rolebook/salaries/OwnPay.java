package io.rolebook.salaries;

import io.rolebook.content.figure.Figures;
import io.rolebook.content.model.Amount;
import io.rolebook.fit.TypedPay;
import java.util.Set;

/**
 * The reader's own pay, as far as the table has figures to set it against.
 *
 * @param amount null if none was typed or it cannot be placed
 * @param placed it in words, or empty
 * @param apart why an amount that was understood cannot be placed, or empty
 */
record OwnPay(Amount amount, String currency, String placed, String apart) {

    /** @param main what an amount without a currency is taken to be in; currencies are those of the table's figures */
    static OwnPay of(TypedPay pay, String main, Set<String> currencies) {
        String currency = pay.currency() == null ? main : pay.currency();
        if (pay.amount() == null) {
            return new OwnPay(null, currency, "", "");
        }
        String words = Figures.money(pay.amount(), currency);
        if (currencies.contains(currency)) {
            return new OwnPay(pay.amount(), currency, words, "");
        }
        String apart = currencies.isEmpty()
                ? "No source gives this table a figure that " + words + " a year can be set against."
                : "No source gives this table a figure in " + currency + ", and the guide converts none: " + words
                        + " a year cannot be placed.";
        return new OwnPay(null, currency, "", apart);
    }

    /** Whether amounts of this currency can be set against it. */
    boolean isIn(String other) {
        return amount != null && currency.equals(other);
    }
}
