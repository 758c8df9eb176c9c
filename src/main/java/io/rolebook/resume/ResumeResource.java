package io.rolebook.resume;

import io.quarkus.qute.TemplateInstance;
import io.rolebook.catalog.Need;
import io.rolebook.catalog.RoleHead;
import io.rolebook.catalog.RoleNeeds;
import io.rolebook.catalog.Roles;
import io.rolebook.catalog.Skills;
import io.rolebook.catalog.Snapshot;
import io.rolebook.content.model.Keywords;
import io.rolebook.web.Links;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;

/** {@code /roles/{slug}/resume}: what a résumé shows of a role’s needs. A text is in memory while its answer is written. */
@Path(Links.ROLES + "/{slug}/" + Links.RESUME)
@Produces(MediaType.TEXT_HTML)
@Snapshot
class ResumeResource {

    private final Roles roles;
    private final RoleNeeds needs;
    private final Skills skills;

    ResumeResource(Roles roles, RoleNeeds needs, Skills skills) {
        this.roles = roles;
        this.needs = needs;
        this.skills = skills;
    }

    @GET
    public TemplateInstance form(String slug) {
        return ResumePage.of(role(slug), "", "", "", null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public TemplateInstance check(String slug, @RestForm String resume, @RestForm String posting) {
        RoleHead role = role(slug);
        String own = readable(resume);
        String asked = readable(posting);
        if (own.length() > PastedText.LONGEST || asked.length() > PastedText.LONGEST) {
            return ResumePage.of(role, "A text is longer than 64 KB. Paste the part that matters.", "", "", null);
        }
        PastedText resumeText = PastedText.of(own);
        PastedText postingText = PastedText.of(asked);
        if (resumeText.isEmpty() && postingText.isEmpty()) {
            return ResumePage.of(role, "Paste a résumé, a job posting or both.", "", "", null);
        }
        Keywords keywords = roles.details(slug).texts().keywords();
        ResumeCheck check = ResumeCheck.of(
                resumeText,
                postingText,
                needs.of(List.of(slug)),
                Stream.concat(keywords.mustHave().stream(), keywords.strong().stream())
                        .toList(),
                skills.allNames());
        return ResumePage.of(role, "", own, asked, check);
    }

    /** Without signs that no page may hold. */
    private static String readable(String pasted) {
        return pasted == null ? "" : pasted.replaceAll("[\\p{Cntrl}&&[^\\r\\n\\t]]", "");
    }

    /** A role without needs has nothing to look for. */
    private RoleHead role(String slug) {
        RoleHead role = roles.head(slug).orElseThrow(NotFoundException::new);
        List<Need> needed = needs.of(List.of(slug));
        if (needed.isEmpty()) {
            throw new NotFoundException();
        }
        return role;
    }
}
