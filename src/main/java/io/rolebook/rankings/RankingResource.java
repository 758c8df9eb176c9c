package io.rolebook.rankings;

import io.quarkus.qute.TemplateInstance;
import io.rolebook.catalog.FamilySummary;
import io.rolebook.catalog.Snapshot;
import io.rolebook.catalog.Sources;
import io.rolebook.figures.RankedOccupations;
import io.rolebook.figures.Ranking;
import io.rolebook.figures.RankingReader;
import io.rolebook.web.Links;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** {@code /rankings}, each ranking, and each of one family. */
@Path(Links.RANKINGS)
@Produces(MediaType.TEXT_HTML)
@Snapshot
class RankingResource {

    private final RankingReader reader;
    private final Sources sources;

    RankingResource(RankingReader reader, Sources sources) {
        this.reader = reader;
        this.sources = sources;
    }

    @GET
    public TemplateInstance all() {
        return RankingsPage.of(reader.read(), sources.notes());
    }

    @GET
    @Path("{ranking}")
    public TemplateInstance ranking(String ranking) {
        RankedOccupations occupations = reader.read();
        return RankingPage.of(known(ranking, occupations), null, occupations, sources.notes());
    }

    @GET
    @Path("{ranking}/{family}")
    public TemplateInstance inFamily(String ranking, String family) {
        RankedOccupations occupations = reader.read();
        Ranking asked = known(ranking, occupations);
        FamilySummary its = occupations.familiesOf(asked).stream()
                .filter(each -> each.slug().equals(family))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        return RankingPage.of(asked, its, occupations, sources.notes());
    }

    private static Ranking known(String key, RankedOccupations occupations) {
        return occupations.rankings().stream()
                .filter(ranking -> ranking.key().equals(key))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
