package io.rolebook.catalog;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.rolebook.catalog.Journeys.Journey;
import io.rolebook.catalog.PayFigures.Salary;
import io.rolebook.catalog.RoleNeeds.NeedOfRole;
import io.rolebook.catalog.Roles.RelatedRole;
import io.rolebook.content.model.Certification;
import io.rolebook.content.model.Duty;
import io.rolebook.content.model.Outlook;
import io.rolebook.content.model.Question;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Several published roles at once, for seeing them beside each other. */
@ApplicationScoped
public class RolesTogether implements CatalogRepository<Role> {

    /** All that the guide knows of one role, each list in its editor's order. */
    public record WholeRole(
            RoleHead head,
            RoleInFull parts,
            List<Duty> duties,
            List<NeedOfRole> skills,
            List<Question> questions,
            List<RelatedRole> related) {}

    /** Everything that is told of a role beside its head, its duties, its needs and its questions. */
    public record RoleInFull(
            RoleDetails details,
            List<Certification> certifications,
            Salary salary,
            Journey journey,
            List<Outlook> outlook) {}

    private final Roles roles;
    private final RoleRows rows;
    private final PayFigures pay;
    private final Journeys journeys;
    private final Duties duties;
    private final Questions questions;
    private final RoleNeeds needs;

    RolesTogether(
            Roles roles,
            RoleRows rows,
            PayFigures pay,
            Journeys journeys,
            Duties duties,
            Questions questions,
            RoleNeeds needs) {
        this.roles = roles;
        this.rows = rows;
        this.pay = pay;
        this.journeys = journeys;
        this.duties = duties;
        this.questions = questions;
        this.needs = needs;
    }

    /** Those of some names, as written, that one role alone has beside its title, with that role's slug. */
    public Map<String, String> called(Collection<String> names) {
        return Name.called(
                names,
                byKey(
                        String.class,
                        """
                        select n.name, substring(min(n.page), 7) from Name n
                        where n.name in ?1 and n.page like 'roles/%'
                        group by n.name having count(distinct n.page) = 1 and min(n.precedence) > 0
                        """,
                        Name.keys(names)));
    }

    /** The first ones by title. */
    public List<PageName> names(int atMost) {
        return find("select r.slug, r.title, r.summary from Role r order by lower(r.title), r.slug")
                .project(PageName.class)
                .page(0, atMost)
                .list();
    }

    /** Those of some roles, asked for by slug or by title in lower case, that are there; by slug. */
    public List<RoleHead> heads(Collection<String> slugs, Collection<String> titles) {
        return select(
                RoleHead.class,
                Roles.HEAD + "where r.slug in ?1 or lower(r.title) in ?2 order by r.slug",
                slugs,
                titles);
    }

    /** All that is known of those that are there, in the order in which they are named; twenty queries. */
    public List<WholeRole> whole(List<String> slugs) {
        Map<String, RoleHead> heads = heads(slugs, List.of()).stream().collect(toMap(RoleHead::slug, head -> head));
        if (heads.isEmpty()) {
            return List.of();
        }
        Map<String, RoleInFull> parts = inFull(slugs);
        Map<String, List<Duty>> done = duties.of(slugs);
        Map<String, List<NeedOfRole>> needed =
                needs.withCertificates(slugs).stream().collect(groupingBy(NeedOfRole::role));
        Map<String, List<Question>> asked = questions.of(slugs);
        Map<String, List<RelatedRole>> related = roles.relatedTo(slugs).stream().collect(groupingBy(RelatedRole::of));
        return slugs.stream()
                .map(heads::get)
                .filter(Objects::nonNull)
                .map(head -> new WholeRole(
                        head,
                        parts.get(head.slug()),
                        done.get(head.slug()),
                        needed.getOrDefault(head.slug(), List.of()),
                        asked.get(head.slug()),
                        related.getOrDefault(head.slug(), List.of())))
                .toList();
    }

    /** The import that wrote the rows of the current transaction; a reader of several transactions compares it. */
    public long edition() {
        return find("select e.number from Edition e").project(Long.class).singleResult();
    }

    public RoleInFull inFull(String slug) {
        return inFull(List.of(slug)).get(slug);
    }

    /** Those of some roles that are there, by slug; fifteen queries. */
    public Map<String, RoleInFull> inFull(Collection<String> slugs) {
        Map<String, RoleDetails> details = roles.details(slugs);
        Map<String, List<Certification>> certifications = rows.byRole(RoleCertification.class, slugs);
        Map<String, Salary> salaries = pay.salaries(slugs);
        Map<String, Journey> ways = journeys.of(slugs);
        Map<String, List<Outlook>> outlook = rows.byRole(RoleOutlook.class, slugs);
        return details.keySet().stream()
                .collect(toMap(
                        role -> role,
                        role -> new RoleInFull(
                                details.get(role),
                                certifications.get(role),
                                salaries.get(role),
                                ways.get(role),
                                outlook.get(role))));
    }
}
