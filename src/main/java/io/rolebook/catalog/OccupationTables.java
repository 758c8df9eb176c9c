package io.rolebook.catalog;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.rolebook.content.model.EducationShares;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the tables say of one occupation and its profiles, table by table. */
@ApplicationScoped
public class OccupationTables implements PanacheRepositoryBase<OccupationProfile, String> {

    /** Profiles of an occupation, code and title, by code. */
    public Map<String, String> profiles(String occupation) {
        Map<String, String> profiles = new LinkedHashMap<>();
        find(
                        "select p.code, p.title from OccupationProfile p where p.occupation.code = :code order by p.code",
                        Map.of("code", occupation))
                .project(Object[].class)
                .stream()
                .forEach(row -> profiles.put((String) row[0], (String) row[1]));
        return profiles;
    }

    /** Codes of the profiles of some occupations, by the occupation's. */
    public Map<String, List<String>> profiles(Collection<String> occupations) {
        return find(
                        "select p.occupation.code, p.code from OccupationProfile p where p.occupation.code in :codes order by p.code",
                        Map.of("codes", occupations))
                .project(Object[].class)
                .stream()
                .collect(groupingBy(row -> (String) row[0], mapping(row -> (String) row[1], toList())));
    }

    /** The newest first, and of those the place of the source itself. */
    public List<PayOfYear> pay(String occupation) {
        return find(
                        """
                        select p.entry from OccupationPay p where p.occupation.code = :code
                        order by p.entry.asOf desc, p.entry.place nulls first, p.entry.source
                        """,
                        Map.of("code", occupation))
                .project(PayOfYear.class)
                .list();
    }

    /** What is called required, and what workers have; codes are of the occupation and its profiles. */
    public List<EducationShares> education(Collection<String> codes) {
        return find(
                        """
                        select s.entry from OccupationEducation s where s.entry.code in :codes
                        order by s.entry.required desc, s.entry.code, s.id
                        """,
                        Map.of("codes", codes))
                .project(EducationShares.class)
                .list();
    }

    /** The industry with the most people first; none where they hold less than half of the occupation, and larger ones are missing. */
    public List<IndustryPay> industries(String occupation) {
        return find(
                        """
                        select i.entry from OccupationIndustry i
                        where i.code = :code
                          and 2 * (select sum(j.entry.employees) from OccupationIndustry j where j.code = :code)
                              >= (select coalesce(max(p.entry.employees), 0) from OccupationPay p
                                  where p.occupation.code = :code and p.entry.newest and p.entry.place is null)
                        order by i.entry.employees desc, i.entry.title
                        """,
                        Map.of("code", occupation))
                .project(IndustryPay.class)
                .list();
    }

    /** By kind and code, the highest score first. */
    public List<ElementScore> scores(Collection<String> codes, Collection<OccupationScore.Kind> kinds) {
        return find(
                        """
                        select s.entry from OccupationScore s where s.entry.code in :codes and s.entry.kind in :kinds
                        order by s.entry.kind, s.entry.code, s.entry.score desc, s.entry.element
                        """,
                        Map.of("codes", codes, "kinds", kinds))
                .project(ElementScore.class)
                .list();
    }

    /** Those in demand first, then by name. */
    public List<Technology> technologies(Collection<String> profiles) {
        return find(
                        """
                        select t.entry from OccupationTechnology t
                        where t.entry.profile in :profiles order by t.entry.inDemand desc, lower(t.entry.name)
                        """,
                        Map.of("profiles", profiles))
                .project(Technology.class)
                .list();
    }
}
