package io.rolebook.content.parse;

import com.fasterxml.jackson.databind.JsonNode;
import io.rolebook.content.file.FrontMatter;
import io.rolebook.content.file.Nearest;
import io.rolebook.content.file.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What in a page's list of changes does not fit the page. */
final class ChangeRules {

    private final FrontMatter facts;
    private final Problems problems;

    private ChangeRules(FrontMatter facts, Problems problems) {
        this.facts = facts;
        this.problems = problems;
    }

    static void check(FrontMatter facts, LocalDate today, Problems problems) {
        ChangeRules rules = new ChangeRules(facts, problems);
        JsonNode changes = facts.json().path("changes");
        for (int i = 0; i < changes.size(); i++) {
            rules.formerAddress(changes.get(i), "/changes/" + i);
            rules.toCome(changes.get(i), "/changes/" + i, today);
        }
        rules.afterUpdate(changes);
    }

    /** Without the redirect, the old address would lead nowhere. */
    private void formerAddress(JsonNode change, String at) {
        String address = change.path("address").asText();
        List<String> redirects = new ArrayList<>();
        facts.json().path("redirects").forEach(slug -> redirects.add(slug.asText()));
        if (address.isEmpty()) {
            return;
        }
        if (!change.path("kind").asText().equals("renamed")) {
            problems.error(
                    facts.keyAt(at, "address"),
                    "only a page that was renamed had another address",
                    "remove 'address', or write 'kind: renamed'");
        } else if (!redirects.contains(address)) {
            problems.error(
                    facts.valueAt(at + "/address"),
                    "the former address '" + address + "' is not among the page's redirects",
                    Nearest.hint(address, redirects, "add it to 'redirects'"));
        }
    }

    private void toCome(JsonNode change, String at, LocalDate today) {
        String date = change.path("date").asText();
        if (date.compareTo(today.toString()) > 0) {
            problems.warning(
                    "change-to-come",
                    facts.valueAt(at + "/date"),
                    "the change of " + date + " is still to come",
                    "readers are told from that day on");
        }
    }

    /** What tells crawlers and feed readers that the page is another one is its 'updated'. */
    private void afterUpdate(JsonNode changes) {
        String newest = "";
        for (JsonNode change : changes) {
            String date = change.path("date").asText();
            newest = date.compareTo(newest) > 0 ? date : newest;
        }
        JsonNode updated = facts.json().path("updated");
        if (updated.isTextual() && updated.asText().compareTo(newest) < 0) {
            problems.warning(
                    "change-after-update",
                    facts.valueAt("/updated"),
                    "the page was updated before its change of " + newest,
                    "set 'updated' to that day");
        }
    }
}
