package io.rolebook.faqs;

import io.quarkus.qute.TemplateInstance;
import io.rolebook.catalog.Questions;
import io.rolebook.catalog.Snapshot;
import io.rolebook.web.Links;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** {@code /faqs}. */
@Path(Links.FAQS)
@Produces(MediaType.TEXT_HTML)
@Snapshot
class FaqsResource {

    private final Questions questions;

    FaqsResource(Questions questions) {
        this.questions = questions;
    }

    @GET
    public TemplateInstance all() {
        return FaqsPage.of(questions.byRole());
    }
}
