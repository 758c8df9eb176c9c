package io.rolebook.data;

import io.rolebook.catalog.SkillPay;
import io.rolebook.catalog.Skills;
import io.rolebook.catalog.Snapshot;
import io.rolebook.catalog.Sources;
import io.rolebook.web.First;
import io.rolebook.web.Site;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The skills as they stand in lists. */
@ApplicationScoped
@Snapshot
public class SkillRows {

    private final Skills skills;
    private final Sources sources;
    private final Site site;

    SkillRows(Skills skills, Sources sources, Site site) {
        this.skills = skills;
        this.sources = sources;
        this.site = site;
    }

    /** @param first as {@link First} takes it */
    List<Lists.SkillRow> all(String first) {
        Citing citing = new Citing(sources.notes(), site::absolute);
        Map<String, List<SkillPay>> pay = skills.pay().stream().collect(Collectors.groupingBy(SkillPay::skill));
        return First.of(first, skills.uses()).stream()
                .map(skill ->
                        Lists.SkillRow.of(skill, pay.getOrDefault(skill.slug(), List.of()), citing, site::absolute))
                .toList();
    }
}
