package io.rolebook.content.parse;

import com.fasterxml.jackson.databind.JsonNode;
import io.rolebook.content.file.FrontMatter;
import io.rolebook.content.file.Nearest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.lang3.ObjectUtils;

/** What in a page's list of changes does not fit the page. */
record ChangeRules(FrontMatter facts, LocalDate today) {

    void check() {
        JsonNode changes = facts.json().path("changes");
        String newest = "";
        for (int i = 0; i < changes.size(); i++) {
            JsonNode change = changes.get(i);
            formerAddress(change, "/changes/" + i);
            String date = change.path("date").asText();
            newest = ObjectUtils.max(newest, date);
            if (date.compareTo(today.toString()) > 0) {
                facts.warning(
                        "change-to-come",
                        "/changes/" + i + "/date",
                        "the change of " + date + " is still to come",
                        "readers are told from that day on");
            }
        }
        // What tells crawlers and feed readers that the page is another one is its 'updated'
        JsonNode updated = facts.json().path("updated");
        if (updated.isTextual() && updated.asText().compareTo(newest) < 0) {
            facts.warning(
                    "change-after-update",
                    "/updated",
                    "the page was updated before its change of " + newest,
                    "set 'updated' to that day");
        }
    }

    /** Without the redirect, the old address would lead nowhere. */
    private void formerAddress(JsonNode change, String at) {
        String address = change.path("address").asText();
        List<String> redirects = new ArrayList<>();
        facts.json().path("redirects").forEach(slug -> redirects.add(slug.asText()));
        if (!address.isEmpty() && !change.path("kind").asText().equals("renamed")) {
            facts.errorAtKey(
                    at + "/address",
                    "only a page that was renamed had another address",
                    "remove 'address', or write 'kind: renamed'");
        } else if (!address.isEmpty() && !redirects.contains(address)) {
            facts.error(
                    at + "/address",
                    "the former address '" + address + "' is not among the page's redirects",
                    Nearest.hint(address, redirects, "add it to 'redirects'"));
        }
    }
}
