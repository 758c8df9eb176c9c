package io.rolebook.search;

import io.quarkus.qute.TemplateInstance;
import io.rolebook.web.AbsoluteAddresses;
import io.rolebook.web.Links;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** {@code /search}, and suggestions for what is being typed. */
@Path(Links.SEARCH)
class SearchResource {

    private static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";

    private final Search search;
    private final SearchMetrics metrics;
    private final AbsoluteAddresses here;

    SearchResource(Search search, SearchMetrics metrics, AbsoluteAddresses here) {
        this.search = search;
        this.metrics = metrics;
        this.here = here;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance find(@RestQuery String q, @RestQuery @DefaultValue("1") String page) {
        Question question = Question.of(q);
        PlaceInQuestion asked = PlaceInQuestion.of(question);
        int number = ResultPages.number(page);
        Results results = metrics.ofSearch(() -> search.find(asked.question(), number));
        return SearchPage.of(question, asked.place(), results, number);
    }

    @GET
    @Path(Links.SUGGEST)
    @Produces(MediaType.APPLICATION_JSON)
    public List<Suggestion> suggest(@RestQuery String q) {
        Question question = Question.of(q);
        return metrics.ofSuggestion(() -> search.suggest(question));
    }

    @GET
    @Path(Links.COMPLETIONS)
    @Produces("application/x-suggestions+json")
    public Completions completions(@RestQuery @DefaultValue("") String q) {
        return new Completions(q, suggest(q), here.base());
    }

    @ServerExceptionMapper
    public Response notSearchable(NotSearchable e) {
        return Response.status(Response.Status.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, e.seconds())
                .type(HTML)
                .entity(NotSearchablePage.of(e).render())
                .build();
    }
}
