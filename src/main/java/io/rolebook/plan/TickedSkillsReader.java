package io.rolebook.plan;

import io.rolebook.catalog.Redirect;
import io.rolebook.catalog.Redirects;
import io.rolebook.catalog.SkillUse;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Finds the skills that an address names by slug, title or an old slug. */
@ApplicationScoped
class TickedSkillsReader {

    private final Redirects redirects;

    TickedSkillsReader(Redirects redirects) {
        this.redirects = redirects;
    }

    /** @param all skills of the guide */
    TickedSkills read(List<String> names, List<SkillUse> all) {
        Map<String, String> written = TickedSkills.written(names);
        return TickedSkills.of(written, all, moved(written, all));
    }

    private List<Redirect> moved(Map<String, String> written, List<SkillUse> all) {
        List<String> known = all.stream().map(SkillUse::slug).toList();
        return redirects
                .from(written.keySet().stream()
                        .filter(slug -> !known.contains(slug))
                        .limit(TickedSkills.OLD_NAMES)
                        .map(slug -> "skills/" + slug)
                        .toList())
                .stream()
                .filter(old -> old.withdrawn() == null)
                .toList();
    }
}
