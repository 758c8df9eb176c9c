package io.rolebook.data;

import io.rolebook.catalog.OccupationSummary;
import io.rolebook.catalog.Occupations;
import io.rolebook.catalog.PayAtLevel;
import io.rolebook.catalog.PayFigures;
import io.rolebook.catalog.RoleSummary;
import io.rolebook.catalog.Roles;
import io.rolebook.catalog.SkillPay;
import io.rolebook.catalog.Skills;
import io.rolebook.catalog.Snapshot;
import io.rolebook.catalog.SourceNote;
import io.rolebook.catalog.Sources;
import io.rolebook.web.First;
import io.rolebook.web.Rows;
import io.rolebook.web.Site;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Answers with a list, read in one snapshot; {@code first} is as {@link First} takes it. */
@ApplicationScoped
@Snapshot
public class ListAnswers {

    private final Roles roles;
    private final Occupations occupations;
    private final Skills skills;
    private final PayFigures pay;
    private final Sources sources;
    private final Site site;

    ListAnswers(Roles roles, Occupations occupations, Skills skills, PayFigures pay, Sources sources, Site site) {
        this.roles = roles;
        this.occupations = occupations;
        this.skills = skills;
        this.pay = pay;
        this.sources = sources;
        this.site = site;
    }

    /** @param list the name of what is listed: {@code roles} */
    String json(String list, String first) {
        return DataJson.of(
                switch (list) {
                    case "roles" -> new Lists.RoleList(roles(first));
                    case "occupations" -> new OccupationList(occupations(first));
                    case "skills" -> new Lists.SkillList(skills(first));
                    case "salaries" -> new Lists.SalaryList(salaries(first));
                    case "sources" -> new Lists.SourceList(sources(first));
                    default -> throw new IllegalArgumentException(list);
                });
    }

    String csv(String list, String first) {
        return switch (list) {
            case "roles" -> Tables.ROLES.of(roles(first));
            case "occupations" -> Tables.OCCUPATIONS.of(occupations(first));
            case "skills" -> Tables.SKILLS.of(skills(first));
            default -> throw new IllegalArgumentException(list);
        };
    }

    private List<Lists.RoleRow> roles(String first) {
        Citing citing = citing();
        List<RoleSummary> all = First.of(first, roles.summaries());
        return Rows.of(all.stream(), role -> Lists.RoleRow.of(role, citing));
    }

    private List<OccupationList.OccupationRow> occupations(String first) {
        Citing citing = citing();
        List<OccupationSummary> all = First.of(first, occupations.summaries());
        return Rows.of(all.stream(), occupation -> OccupationList.OccupationRow.of(occupation, citing));
    }

    private List<Lists.SkillRow> skills(String first) {
        Citing citing = citing();
        Map<String, List<SkillPay>> paid = skills.pay().stream().collect(Collectors.groupingBy(SkillPay::skill));
        return First.of(first, skills.uses()).stream()
                .map(skill -> Lists.SkillRow.of(skill, paid.getOrDefault(skill.slug(), List.of()), citing))
                .toList();
    }

    private List<Lists.SalaryRow> salaries(String first) {
        Citing citing = citing();
        Map<String, List<PayAtLevel>> levels = pay.byLevel().stream().collect(Collectors.groupingBy(PayAtLevel::role));
        List<RoleSummary> all = First.of(first, roles.summaries());
        return Rows.of(
                all.stream(), role -> Lists.SalaryRow.of(role, levels.getOrDefault(role.slug(), List.of()), citing));
    }

    private List<SourceData> sources(String first) {
        Citing citing = new Citing(Map.of(), site::absolute);
        return First.of(first, sources.uses()).stream()
                .map(source -> SourceData.of(new SourceNote(source.slug(), source.facts()), citing))
                .toList();
    }

    private Citing citing() {
        return new Citing(sources.notes(), site::absolute);
    }
}
