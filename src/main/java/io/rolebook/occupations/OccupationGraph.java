package io.rolebook.occupations;

import io.rolebook.catalog.OccupationSummary;
import io.rolebook.catalog.PayOfYear;
import io.rolebook.catalog.SourceNote;
import io.rolebook.content.model.Pay;
import io.rolebook.web.Links;
import io.rolebook.web.graph.Iri;
import io.rolebook.web.graph.Node;
import io.rolebook.web.graph.SharedNodes;
import io.rolebook.web.graph.Subject;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** An official occupation as schema.org has it: what its page shows, and nothing that the page doesn't. */
final class OccupationGraph {

    private OccupationGraph() {}

    static Subject of(OccupationSummary occupation, List<PayOfYear> all, Map<String, SourceNote> sources) {
        List<Pay> pays = all.stream()
                .filter(pay ->
                        pay.newest() && pay.place() == null && pay.percentiles().p50() != null)
                .filter(pay -> sources.containsKey(pay.source()))
                .map(pay -> pay.of(occupation))
                .toList();
        String page = Links.occupation(occupation.code());
        Iri id = Iri.of(page, "occupation");
        var education = occupation.figures().education();
        return Subject.PAGE.of(
                id,
                Node.of("Occupation", id)
                        .with("name", occupation.title())
                        .with("mainEntityOfPage", Node.reference(new Iri(page)))
                        .with(
                                "occupationalCategory",
                                List.of(Node.of("CategoryCode").with("codeValue", occupation.code())))
                        .with(
                                "estimatedSalary",
                                pays.stream()
                                        .map(pay -> SharedNodes.pay(pay, occupation.title()))
                                        .toList())
                        .with(
                                "occupationLocation",
                                pays.stream()
                                        .map(pay -> sources.get(pay.source())
                                                .facts()
                                                .place())
                                        .filter(Objects::nonNull)
                                        .distinct()
                                        .map(SharedNodes::place)
                                        .toList())
                        .with(
                                "educationRequirements",
                                education == null ? null : SharedNodes.education(education.label())));
    }
}
