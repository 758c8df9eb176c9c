package io.rolebook.figures;

import io.rolebook.catalog.Families;
import io.rolebook.catalog.Occupations;
import io.rolebook.catalog.Snapshot;
import io.rolebook.web.Site;
import jakarta.enterprise.context.ApplicationScoped;

/** Reads what is ranked; four queries, whatever the ranking. */
@ApplicationScoped
@Snapshot
public class RankingReader {

    private final Occupations occupations;
    private final Families families;
    private final Site site;

    RankingReader(Occupations occupations, Families families, Site site) {
        this.occupations = occupations;
        this.families = families;
        this.site = site;
    }

    public RankedOccupations read() {
        return new RankedOccupations(
                Ranking.shown(site.hasPay()),
                occupations.summaries(),
                occupations.together(),
                families.summaries(),
                occupations.codesByFamily());
    }
}
