package io.rolebook.content.parse;

import io.rolebook.content.file.FrontMatter;
import io.rolebook.content.model.Amount;
import io.rolebook.content.model.Outlook;
import io.rolebook.content.model.Pay;
import io.rolebook.content.model.PayBand;
import io.rolebook.content.model.Period;
import io.rolebook.content.model.Range;
import io.rolebook.content.model.RegionPay;
import io.rolebook.content.model.RoleFacts;
import io.rolebook.content.model.Settings;
import io.rolebook.content.statistics.FigureRules;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Figures of a role that contradict themselves. */
record PayRules(RoleFacts facts, Settings settings, FrontMatter matter) {

    private static final String SWAP = "swap the two, or check them against the source";

    void check() {
        if (!settings.pay() && !(facts.pay().isEmpty() && facts.payRegions().isEmpty())) {
            String key = facts.pay().isEmpty() ? "/pay-regions" : "/pay";
            matter.errorAtKey(key, "the guide does not speak of pay", "remove it, or pay: false from guide.md");
        }
        for (int i = 0; i < facts.pay().size(); i++) {
            pay(facts.pay().get(i), "/pay/" + i);
        }
        for (int i = 0; i < facts.payRegions().size(); i++) {
            region(facts.payRegions().get(i), "/pay-regions/" + i);
        }
        twice();
        for (int i = 0; i < facts.education().size(); i++) {
            String at = "/education/" + i + "/shares";
            List<BigDecimal> shares = facts.education().get(i).shares().named().values().stream()
                    .map(BigDecimal::valueOf)
                    .toList();
            FigureRules.shares(shares).ifPresent(fault -> matter.errorAtKey(at, fault.what(), fault.mend()));
        }
        for (int i = 0; i < facts.outlook().size(); i++) {
            outlook(facts.outlook().get(i), "/outlook/" + i);
        }
    }

    private void pay(Pay pay, String at) {
        percentiles(pay, at);
        currency(pay.currency(), at);
        whole(pay.median(), pay.period(), at + "/median");
        range(pay.range(), at + "/range");
        if (pay.range() != null) {
            whole(pay.range().min(), pay.period(), at + "/range/min");
        }
        for (int i = 0; i < pay.bands().size(); i++) {
            PayBand band = pay.bands().get(i);
            range(new Range(band.min(), band.max(), band.open()), at + "/bands/" + i);
            whole(band.min(), pay.period(), at + "/bands/" + i + "/min");
        }
    }

    private void range(Range range, String at) {
        if (range != null && range.max().compareTo(range.min()) < 0) {
            String what = "the band ends at " + range.max() + ", below its start " + range.min();
            matter.error(at + "/max", what, SWAP);
        }
    }

    private void percentiles(Pay pay, String at) {
        Map<String, Amount> percentiles =
                pay.percentiles() == null ? Map.of() : pay.percentiles().published();
        FigureRules.pay(percentiles, pay.mean(), pay.period()).ifPresent(fault -> {
            if (percentiles.containsKey(fault.of())) {
                matter.error(at + "/percentiles/" + fault.of(), fault.what(), fault.mend());
            } else {
                matter.errorAtKey(at + "/" + fault.of(), fault.what(), fault.mend());
            }
        });
        if (pay.median() != null
                && percentiles.containsKey("p50")
                && pay.median().compareTo(percentiles.get("p50")) != 0) {
            matter.error(at + "/median", "the median is not the p50 beside it", "keep one of them");
        }
    }

    private void region(RegionPay region, String at) {
        range(region.range(), at + "/range");
        if (region.range() != null) {
            currency(region.currency(), at);
        }
        if (region.difference() != null
                && region.difference().max() < region.difference().min()) {
            matter.error(at + "/difference/max", "the difference ends below its start", SWAP);
        }
    }

    /** An end of a range or a median by itself, which is held to no percentiles; null is none. */
    private void whole(Amount amount, Period period, String at) {
        if (amount != null) {
            FigureRules.pay(Map.of("p50", amount), null, period)
                    .ifPresent(fault -> matter.error(at, fault.what(), fault.mend()));
        }
    }

    private void currency(String currency, String at) {
        if (currency == null && !settings.isInDoubt("currency")) {
            matter.error(at, "an amount without a currency", "add 'currency: …' here or in content/guide.md");
        }
    }

    /** What one source says of the same pay stands in one entry. */
    private void twice() {
        Map<List<Object>, Integer> seen = new HashMap<>();
        for (int i = 0; i < facts.pay().size(); i++) {
            Pay pay = facts.pay().get(i);
            Integer before = seen.putIfAbsent(
                    Arrays.asList(pay.source(), pay.of(), pay.place(), pay.period(), pay.asOf(), pay.currency()), i);
            if (before != null) {
                matter.error(
                        "/pay/" + i + "/source",
                        "'" + pay.source() + "' says something of this pay twice",
                        "it is already on line "
                                + matter.places().valueAt("/pay/" + before).line()
                                + "; keep one, or say with 'of' whose pay each is");
            }
        }
    }

    private void outlook(Outlook outlook, String at) {
        if (outlook.from() == null && outlook.span() == null) {
            matter.errorAtKey(
                    at + "/growth",
                    "a growth without years",
                    "add 'from' and 'to', or 'span' where the source names no first year");
        }
        if (outlook.employmentFrom() != null && outlook.employmentTo() != null) {
            FigureRules.growth(outlook.employmentFrom(), outlook.employmentTo(), BigDecimal.valueOf(outlook.growth()))
                    .ifPresent(fault -> matter.error(at + "/growth", fault.what(), fault.mend()));
        }
    }
}
