package io.rolebook.content.parse;

import io.rolebook.content.file.FrontMatter;
import io.rolebook.content.file.Problems;
import io.rolebook.content.model.Outlook;
import io.rolebook.content.model.Pay;
import io.rolebook.content.model.PayBand;
import io.rolebook.content.model.PayHistory;
import io.rolebook.content.model.PayPoint;
import io.rolebook.content.model.Percentiles;
import io.rolebook.content.model.Range;
import io.rolebook.content.model.RegionPay;
import io.rolebook.content.model.RoleFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Figures of a role that contradict themselves. */
final class PayRules {

    private static final String SWAP = "swap the two, or check them against the source";

    private final RoleFacts facts;
    private final FrontMatter matter;
    private final Problems problems;

    PayRules(RoleFacts facts, FrontMatter matter, Problems problems) {
        this.facts = facts;
        this.matter = matter;
        this.problems = problems;
    }

    void check() {
        for (int i = 0; i < facts.pay().size(); i++) {
            pay(facts.pay().get(i), "/pay/" + i);
        }
        for (int i = 0; i < facts.payRegions().size(); i++) {
            region(facts.payRegions().get(i), "/pay-regions/" + i);
        }
        history(facts.payHistory());
        for (int i = 0; i < facts.outlook().size(); i++) {
            outlook(facts.outlook().get(i), "/outlook/" + i);
        }
    }

    private void pay(Pay pay, String at) {
        range(pay.range(), at + "/range");
        percentiles(pay, at);
        for (int i = 0; i < pay.bands().size(); i++) {
            PayBand band = pay.bands().get(i);
            range(new Range(band.min(), band.max(), band.open()), at + "/bands/" + i);
        }
    }

    private void range(Range range, String at) {
        if (range != null && range.max() < range.min()) {
            problems.error(
                    matter.valueAt(at + "/max"),
                    "the band ends at " + range.max() + ", below its start " + range.min(),
                    SWAP);
        }
    }

    private void percentiles(Pay pay, String at) {
        Percentiles p = pay.percentiles();
        if (p == null) {
            return;
        }
        List<Integer> given = Stream.of(p.p10(), p.p25(), p.p50(), p.p75(), p.p90())
                .filter(Objects::nonNull)
                .toList();
        if (!ascending(given)) {
            problems.error(
                    matter.keyAt(at + "/percentiles"),
                    "the percentiles do not rise: "
                            + String.join(
                                    ", ", given.stream().map(String::valueOf).toList()),
                    "p10 is the lowest and p90 the highest; check them against the source");
        }
        if (pay.median() != null && p.p50() != null && !pay.median().equals(p.p50())) {
            problems.error(matter.valueAt(at + "/median"), "the median is not the p50 beside it", "keep one of them");
        }
    }

    private void region(RegionPay region, String at) {
        range(region.range(), at + "/range");
        if (region.difference() != null
                && region.difference().max() < region.difference().min()) {
            problems.error(matter.valueAt(at + "/difference/max"), "the difference ends below its start", SWAP);
        }
    }

    private void history(PayHistory history) {
        List<Integer> years = new ArrayList<>();
        for (int i = 0; i < history.points().size(); i++) {
            PayPoint point = history.points().get(i);
            String at = "/pay-history/points/" + i;
            if (!years.isEmpty() && point.year() <= years.get(years.size() - 1)) {
                problems.error(
                        matter.valueAt(at + "/year"),
                        "the years do not rise",
                        "write the oldest first, each year once");
            }
            years.add(point.year());
            List<Integer> given = Stream.of(point.p10(), point.p50(), point.p90())
                    .filter(Objects::nonNull)
                    .toList();
            if (!ascending(given)) {
                problems.error(
                        matter.valueAt(at),
                        "the percentiles of " + point.year() + " do not rise",
                        "check them against the source");
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
    }

    private static boolean ascending(List<Integer> amounts) {
        for (int i = 1; i < amounts.size(); i++) {
            if (amounts.get(i) < amounts.get(i - 1)) {
                return false;
            }
        }
        return true;
    }
}
