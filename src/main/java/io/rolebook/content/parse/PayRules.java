package io.rolebook.content.parse;

import io.rolebook.content.file.FrontMatter;
import io.rolebook.content.file.Position;
import io.rolebook.content.file.Problems;
import io.rolebook.content.model.Amount;
import io.rolebook.content.model.Outlook;
import io.rolebook.content.model.Pay;
import io.rolebook.content.model.PayBand;
import io.rolebook.content.model.Period;
import io.rolebook.content.model.Range;
import io.rolebook.content.model.RegionPay;
import io.rolebook.content.model.RoleFacts;
import io.rolebook.content.model.Settings;
import io.rolebook.content.statistics.Fault;
import io.rolebook.content.statistics.FigureRules;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Figures of a role that contradict themselves. */
final class PayRules {

    private static final String SWAP = "swap the two, or check them against the source";

    private final RoleFacts facts;
    private final Settings settings;
    private final FrontMatter matter;
    private final Problems problems;

    PayRules(RoleFacts facts, Settings settings, FrontMatter matter, Problems problems) {
        this.facts = facts;
        this.settings = settings;
        this.matter = matter;
        this.problems = problems;
    }

    void check() {
        if (!settings.pay() && !(facts.pay().isEmpty() && facts.payRegions().isEmpty())) {
            String key = facts.pay().isEmpty() ? "/pay-regions" : "/pay";
            problems.error(
                    matter.keyAt(key), "the guide does not speak of pay", "remove it, or pay: false from guide.md");
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
            List<BigDecimal> shares = facts.education().get(i).shares().values().stream()
                    .map(BigDecimal::valueOf)
                    .toList();
            FigureRules.shares(shares).ifPresent(fault -> problems.error(matter.keyAt(at), fault.what(), fault.mend()));
        }
        for (int i = 0; i < facts.outlook().size(); i++) {
            outlook(facts.outlook().get(i), "/outlook/" + i);
        }
    }

    private void pay(Pay pay, String at) {
        range(pay.range(), at + "/range");
        figures(pay, at);
        amounts(pay, at);
        currency(pay.currency(), at);
        for (int i = 0; i < pay.bands().size(); i++) {
            PayBand band = pay.bands().get(i);
            range(new Range(band.min(), band.max(), band.open()), at + "/bands/" + i);
        }
    }

    private void range(Range range, String at) {
        if (range != null && range.max().compareTo(range.min()) < 0) {
            problems.error(
                    matter.valueAt(at + "/max"),
                    "the band ends at " + range.max() + ", below its start " + range.min(),
                    SWAP);
        }
    }

    private void figures(Pay pay, String at) {
        Map<String, Amount> percentiles =
                pay.percentiles() == null ? Map.of() : pay.percentiles().published();
        FigureRules.pay(percentiles, pay.mean(), pay.period())
                .ifPresent(fault -> problems.error(place(fault, percentiles, at), fault.what(), fault.mend()));
        if (pay.median() != null
                && percentiles.containsKey("p50")
                && pay.median().compareTo(percentiles.get("p50")) != 0) {
            problems.error(matter.valueAt(at + "/median"), "the median is not the p50 beside it", "keep one of them");
        }
    }

    private Position place(Fault fault, Map<String, Amount> percentiles, String at) {
        return percentiles.containsKey(fault.of())
                ? matter.valueAt(at + "/percentiles/" + fault.of())
                : matter.keyAt(at + "/" + fault.of());
    }

    private void region(RegionPay region, String at) {
        range(region.range(), at + "/range");
        if (region.range() != null) {
            currency(region.currency(), at);
        }
        if (region.difference() != null
                && region.difference().max() < region.difference().min()) {
            problems.error(matter.valueAt(at + "/difference/max"), "the difference ends below its start", SWAP);
        }
    }

    /** Ends of ranges and a median by itself, which are held to no percentiles. */
    private void amounts(Pay pay, String at) {
        if (pay.median() != null) {
            isWhole(pay.median(), pay.period(), at + "/median");
        }
        if (pay.range() != null) {
            isWhole(pay.range().min(), pay.period(), at + "/range/min");
        }
        for (int i = 0; i < pay.bands().size(); i++) {
            isWhole(pay.bands().get(i).min(), pay.period(), at + "/bands/" + i + "/min");
        }
    }

    private void isWhole(Amount amount, Period period, String at) {
        FigureRules.pay(Map.of("p50", amount), null, period)
                .ifPresent(fault -> problems.error(matter.valueAt(at), fault.what(), fault.mend()));
    }

    private void currency(String currency, String at) {
        if (currency == null && !settings.isInDoubt("currency")) {
            problems.error(
                    matter.valueAt(at),
                    "an amount without a currency",
                    "add 'currency: …' here or in content/guide.md");
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
                problems.error(
                        matter.valueAt("/pay/" + i + "/source"),
                        "'" + pay.source() + "' says something of this pay twice",
                        "it is already on line "
                                + matter.valueAt("/pay/" + before).line()
                                + "; keep one, or say with 'of' whose pay each is");
            }
        }
    }

    private void outlook(Outlook outlook, String at) {
        if (outlook.from() != null && outlook.to() != null && outlook.to() <= outlook.from()) {
            problems.error(matter.valueAt(at + "/to"), "the projection ends before it begins", "swap 'from' and 'to'");
        }
        if (outlook.from() == null && outlook.span() == null) {
            problems.error(
                    matter.keyAt(at + "/growth"),
                    "a growth without years",
                    "add 'from' and 'to', or 'span' where the source names no first year");
        }
        if (outlook.employmentFrom() != null && outlook.employmentTo() != null) {
            FigureRules.growth(outlook.employmentFrom(), outlook.employmentTo(), BigDecimal.valueOf(outlook.growth()))
                    .ifPresent(fault -> problems.error(matter.valueAt(at + "/growth"), fault.what(), fault.mend()));
        }
    }
}
