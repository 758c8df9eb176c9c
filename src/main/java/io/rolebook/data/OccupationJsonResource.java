package io.rolebook.data;

import io.rolebook.catalog.OccupationSummary;
import io.rolebook.catalog.Occupations;
import io.rolebook.catalog.Snapshot;
import io.rolebook.catalog.Sources;
import io.rolebook.web.DataLinks;
import io.rolebook.web.ExampleResponse;
import io.rolebook.web.Site;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Locale;

/** {@code /occupations/{code}.json}: all that the tables say of one official occupation. */
@Path(DataLinks.OCCUPATION_JSON)
@Produces(DataJson.TYPE)
@Snapshot
class OccupationJsonResource implements ExampleResponse {

    private final Occupations occupations;
    private final OccupationReading reading;
    private final Sources sources;
    private final Site site;

    OccupationJsonResource(Occupations occupations, OccupationReading reading, Sources sources, Site site) {
        this.occupations = occupations;
        this.reading = reading;
        this.sources = sources;
        this.site = site;
    }

    @GET
    public String occupation(String slug) {
        OccupationSummary occupation = occupations.summary(slug).orElseThrow(NotFoundException::new);
        return DataJson.of(reading.of(occupation, new Citing(sources.notes(), site::absolute), site::absolute));
    }

    @Override
    public String path() {
        return DataLinks.OCCUPATION_JSON;
    }

    @Override
    public String slug() {
        return occupations
                .firstCode()
                .map(code -> code.toLowerCase(Locale.ROOT))
                .orElse(null);
    }

    @Override
    public String asked() {
        return "";
    }

    @Override
    public String answer() {
        return occupation(slug());
    }
}
