package io.rolebook.figures;

import io.rolebook.catalog.Families;
import io.rolebook.catalog.Occupations;
import io.rolebook.catalog.Snapshot;
import io.rolebook.web.Site;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;

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
                occupations.summaries(), occupations.together(), families.summaries(), occupations.codesByFamily());
    }

    /** Those that have a page: a guide that does not speak of pay ranks nothing by it. */
    public List<Ranking> shown() {
        return Arrays.stream(Ranking.values())
                .filter(ranking -> site.hasPay() || !ranking.isOfPay())
                .toList();
    }
}
