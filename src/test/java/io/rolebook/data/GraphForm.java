package io.rolebook.data;

import com.fasterxml.jackson.databind.JsonNode;
import io.rolebook.GraphOf;
import io.rolebook.content.Guide;
import io.rolebook.content.model.Method;
import io.rolebook.content.model.Pay;
import io.rolebook.content.model.RoleDocument;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The graph on a role's first page, which tells of pay that somebody counted: its median, and its percentiles in pairs. Of other
 * facts it says nothing.
 */
record GraphForm(List<Pay> pays, List<Pay> counted, List<JsonNode> told) implements FactForm {

    private static final Pattern PAY = Pattern.compile("/salary/pay/(\\d+)/(p10|p25|median|p75|p90)");

    private static final Map<String, String> NAMES = Map.of(
            "p10", "percentile10",
            "p25", "percentile25",
            "median", "median",
            "p75", "percentile75",
            "p90", "percentile90");

    static GraphForm of(RoleDocument role, Guide guide, GraphOf page) {
        List<String> guides = guide.sources().stream()
                .filter(source -> source.facts().method() == Method.GUIDE)
                .map(source -> source.slug())
                .toList();
        List<Pay> pays = role.pay();
        List<Pay> counted = pays.stream()
                .filter(pay -> pay.percentiles() != null && pay.middle() != null && !guides.contains(pay.source()))
                // The first page shows the first one's alone
                .limit(1)
                .toList();
        return new GraphForm(pays, counted, page.things("MonetaryAmountDistribution"));
    }

    @Override
    public String name() {
        return "JSON-LD";
    }

    @Override
    public boolean tells(Fact fact) {
        Matcher at = PAY.matcher(fact.at());
        if (counted.size() != told.size()) {
            return false;
        }
        if (!at.matches() || !counted.contains(pays.get(Integer.parseInt(at.group(1))))) {
            return true;
        }
        Pay pay = pays.get(Integer.parseInt(at.group(1)));
        JsonNode amount = told.get(counted.indexOf(pay)).path(NAMES.get(at.group(2)));
        return amount.isMissingNode() ? isAlone(pay, at.group(2)) : amount.asDouble() == fact.amount();
    }

    /** Whether the other end of the pair is not known. */
    private static boolean isAlone(Pay pay, String statistic) {
        return switch (statistic) {
            case "p10" -> pay.percentiles().p90() == null;
            case "p90" -> pay.percentiles().p10() == null;
            case "p25" -> pay.percentiles().p75() == null;
            case "p75" -> pay.percentiles().p25() == null;
            default -> false;
        };
    }
}
