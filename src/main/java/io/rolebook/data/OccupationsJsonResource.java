package io.rolebook.data;

import io.rolebook.catalog.Occupations;
import io.rolebook.catalog.Snapshot;
import io.rolebook.catalog.Sources;
import io.rolebook.web.DataLinks;
import io.rolebook.web.ExampleResponse;
import io.rolebook.web.First;
import io.rolebook.web.Rows;
import io.rolebook.web.Site;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;

/** {@code /occupations.json}: every official occupation with the figures it is listed by. */
@Path(DataLinks.OCCUPATIONS_JSON)
@Produces(DataJson.TYPE)
@Snapshot
class OccupationsJsonResource implements ExampleResponse {

    private final Occupations occupations;
    private final Sources sources;
    private final Site site;

    OccupationsJsonResource(Occupations occupations, Sources sources, Site site) {
        this.occupations = occupations;
        this.sources = sources;
        this.site = site;
    }

    @GET
    public String all(@RestQuery String first) {
        Citing citing = new Citing(sources.notes(), site::absolute);
        List<OccupationList.OccupationRow> rows = Rows.of(
                First.of(first, occupations.summaries()).stream(),
                occupation -> OccupationList.OccupationRow.of(occupation, citing, site::absolute));
        return DataJson.of(new OccupationList(rows));
    }

    @Override
    public String path() {
        return DataLinks.OCCUPATIONS_JSON;
    }

    @Override
    public String asked() {
        return "?first=1";
    }

    @Override
    public String answer() {
        return all("1");
    }
}
