package io.rolebook.catalog;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.rolebook.content.model.EducationShares;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What the tables say of one occupation and its profiles, table by table. */
@ApplicationScoped
public class OccupationTables implements CatalogRepository<OccupationProfile> {

    /** Profiles of an occupation, code and title, by code. */
    public Map<String, String> profiles(String occupation) {
        return byKey(
                String.class,
                "select p.code, p.title from OccupationProfile p where p.occupation.code = ?1 order by p.code",
                occupation);
    }

    /** Codes of the profiles of some occupations, by the occupation's. */
    public Map<String, List<String>> profiles(Collection<String> occupations) {
        return select(
                        Object[].class,
                        "select p.occupation.code, p.code from OccupationProfile p where p.occupation.code in ?1 order by p.code",
                        occupations)
                .stream()
                .collect(groupingBy(row -> (String) row[0], mapping(row -> (String) row[1], toList())));
    }

    /** The newest first, and of those the place of the source itself. */
    public List<PayOfYear> pay(String occupation) {
        return select(
                PayOfYear.class,
                """
                        select p.entry from OccupationPay p where p.occupation.code = ?1
                        order by p.entry.asOf desc, p.entry.place nulls first, p.entry.source
                        """,
                occupation);
    }

    /** What is called required, and what workers have; codes are of the occupation and its profiles. */
    public List<EducationShares> education(Collection<String> codes) {
        return select(
                EducationShares.class,
                """
                        select s.entry from OccupationEducation s where s.entry.code in ?1
                        order by s.entry.required desc, s.entry.code, s.id
                        """,
                codes);
    }

    /** The industry with the most people first; none where they hold less than half of the occupation, and larger ones are missing. */
    public List<IndustryPay> industries(String occupation) {
        return select(
                IndustryPay.class,
                """
                        select i.entry from OccupationIndustry i
                        where i.code = ?1
                          and 2 * (select sum(j.entry.employees) from OccupationIndustry j where j.code = ?1)
                              >= (select coalesce(max(p.entry.employees), 0) from OccupationPay p
                                  where p.occupation.code = ?1 and p.entry.newest and p.entry.place is null)
                        order by i.entry.employees desc, i.entry.title
                        """,
                occupation);
    }

    /** By kind and code, the highest score first. */
    public List<ElementScore> scores(Collection<String> codes, Collection<OccupationScore.Kind> kinds) {
        return select(
                ElementScore.class,
                """
                        select s.entry from OccupationScore s where s.entry.code in ?1 and s.entry.kind in ?2
                        order by s.entry.kind, s.entry.code, s.entry.score desc, s.entry.element
                        """,
                codes,
                kinds);
    }

    /** Those in demand first, then by name. */
    public List<Technology> technologies(Collection<String> profiles) {
        return select(
                Technology.class,
                """
                        select t.entry from OccupationTechnology t
                        where t.entry.profile in ?1 order by t.entry.inDemand desc, lower(t.entry.name)
                        """,
                profiles);
    }
}
