package io.rolebook.cards;

import io.rolebook.catalog.Families;
import io.rolebook.catalog.OccupationSummary;
import io.rolebook.catalog.Occupations;
import io.rolebook.catalog.RoleHead;
import io.rolebook.catalog.RoleSummary;
import io.rolebook.catalog.Roles;
import io.rolebook.catalog.SkillHead;
import io.rolebook.catalog.Skills;
import io.rolebook.catalog.Snapshot;
import io.rolebook.catalog.Sources;
import io.rolebook.catalog.Sources.SourceHead;
import io.rolebook.catalog.TextPages;
import io.rolebook.content.model.Facet;
import io.rolebook.web.Note;
import io.rolebook.web.Site;
import io.rolebook.web.Words;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Optional;

/** Finds the card of a page by its address; the picture is drawn after the transaction. */
@ApplicationScoped
@Snapshot
class Cards {

    private static final int NAMED = 4;

    private final Site site;
    private final Roles roles;
    private final Occupations occupations;
    private final Families families;
    private final Skills skills;
    private final Sources sources;
    private final TextPages texts;

    Cards(
            Site site,
            Roles roles,
            Occupations occupations,
            Families families,
            Skills skills,
            Sources sources,
            TextPages texts) {
        this.site = site;
        this.roles = roles;
        this.occupations = occupations;
        this.families = families;
        this.skills = skills;
        this.sources = sources;
        this.texts = texts;
    }

    /** @param page the address without its first slash; {@code index} for the first page */
    Optional<Card> of(String page) {
        if (page.equals("index")) {
            return Optional.of(home());
        }
        String[] parts = page.split("/");
        if (parts.length == 1) {
            return ListCard.of(page, site.name(), site.hasPay())
                    .or(() -> texts.head(page).map(text -> Card.of(site.name(), "", text.title(), text.summary())));
        }
        if (parts.length > 2 && !parts[0].equals("roles")) {
            return Optional.empty();
        }
        return switch (parts[0]) {
            case "roles" -> role(parts);
            case "occupations" -> occupations.summary(parts[1]).map(this::occupation);
            case "families" -> family(parts[1]);
            case "skills" -> skills.head(parts[1]).map(this::skill);
            case "sources" -> sources.head(parts[1]).map(this::source);
            default -> Optional.empty();
        };
    }

    private Card home() {
        return Card.of(
                site.name(),
                "",
                site.line(),
                site.hasPay()
                        ? "What a job is, what it pays, what it asks and where it leads."
                        : "What a job is, what it asks and where it leads.");
    }

    private Optional<Card> role(String[] parts) {
        Optional<RoleHead> role = roles.head(parts[1]);
        if (parts.length == 4 && parts[2].equals("to")) {
            return role.flatMap(from -> roles.head(parts[3]).map(to -> RoleCards.move(from, to, site)));
        }
        Optional<Facet> facet = parts.length > 3
                ? Optional.empty()
                : Arrays.stream(Facet.values())
                        .filter(each -> each.path().equals(parts.length == 2 ? "" : parts[2]))
                        .findFirst();
        return role.filter(head -> facet.isPresent() && head.imprint().facets().contains(facet.get()))
                .map(head -> RoleCards.of(head, facet.get(), site.name(), sources.citedBy("roles/" + head.slug())));
    }

    private Optional<Card> family(String slug) {
        return families.head(slug)
                .map(family -> Card.of(
                        site.name(),
                        "Field of work",
                        family.title(),
                        family.summary() + " "
                                + Words.first(
                                        roles.inFamily(slug).stream()
                                                .map(RoleSummary::title)
                                                .toList(),
                                        NAMED)));
    }

    private Card occupation(OccupationSummary occupation) {
        return RoleCards.of(occupation, site.name(), sources.notes());
    }

    private Card skill(SkillHead skill) {
        return Card.of(site.name(), skill.kind().label(), skill.title(), skill.summary());
    }

    private Card source(SourceHead source) {
        String publisher = source.facts().publisher() == null
                ? "Publisher not named"
                : source.facts().publisher();
        return Card.of(
                site.name(),
                source.facts().method().label(),
                source.facts().title(),
                publisher + ", " + Note.dateOf(source.facts()) + ".");
    }
}
