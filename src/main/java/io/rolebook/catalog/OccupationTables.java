package io.rolebook.catalog;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.rolebook.content.model.EducationLevel;
import io.rolebook.content.model.EducationShares;
import io.rolebook.content.model.Respondents;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
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
                        select p.source, p.asOf, p.place, p.newest, p.currency, p.period, p.percentiles, p.mean, p.employees
                        from OccupationPay p where p.occupation.code = :code
                        order by p.asOf desc, p.place nulls first, p.source
                        """,
                        Map.of("code", occupation))
                .project(PayOfYear.class)
                .list();
    }

    /** What is called required, and what workers have; codes are of the occupation and its profiles. */
    public List<EducationShares> education(Map<String, String> titles) {
        List<OccupationShare> rows = getSession()
                .createSelectionQuery(
                        "from OccupationShare s where s.code in :codes order by s.required desc, s.code, s.id",
                        OccupationShare.class)
                .setParameter("codes", titles.keySet())
                .getResultList();
        Map<String, List<OccupationShare>> together = new LinkedHashMap<>();
        rows.forEach(row -> together.computeIfAbsent(row.required + row.code + row.source, key -> new ArrayList<>())
                .add(row));
        return together.values().stream().map(of -> shares(of, titles)).toList();
    }

    private static EducationShares shares(List<OccupationShare> rows, Map<String, String> titles) {
        Map<EducationLevel, Double> shares = new EnumMap<>(EducationLevel.class);
        rows.forEach(row -> shares.put(row.education, row.share));
        OccupationShare first = rows.get(0);
        Respondents respondents = first.respondents;
        return new EducationShares(
                first.source,
                titles.get(first.code),
                first.code,
                first.required,
                shares,
                first.answers,
                first.collected,
                respondents);
    }

    /** The industry with the most people first; none where they hold less than half of the occupation, and larger ones are missing. */
    public List<IndustryPay> industries(String occupation) {
        return find(
                        """
                        select i.source, i.title, i.employees, i.mean, i.currency from OccupationIndustry i
                        where i.code = :code
                          and 2 * (select sum(j.employees) from OccupationIndustry j where j.code = :code)
                              >= (select coalesce(max(p.employees), 0) from OccupationPay p
                                  where p.occupation.code = :code and p.newest and p.place is null)
                        order by i.employees desc, i.title
                        """,
                        Map.of("code", occupation))
                .project(IndustryPay.class)
                .list();
    }

    /** By kind and code, the highest score first. */
    public List<ElementScore> scores(Collection<String> codes, Collection<OccupationScore.Kind> kinds) {
        return find(
                        """
                        select s.code, s.source, s.kind, s.element, s.score, s.place from OccupationScore s
                        where s.code in :codes and s.kind in :kinds order by s.kind, s.code, s.score desc, s.element
                        """,
                        Map.of("codes", codes, "kinds", kinds))
                .project(ElementScore.class)
                .list();
    }

    /** Those in demand first, then by name. */
    public List<Technology> technologies(Collection<String> profiles) {
        return find(
                        """
                        select t.profile, t.source, t.name, t.hot, t.inDemand from OccupationTechnology t
                        where t.profile in :profiles order by t.inDemand desc, lower(t.name)
                        """,
                        Map.of("profiles", profiles))
                .project(Technology.class)
                .list();
    }
}
