package io.rolebook.data;

import io.rolebook.web.Csv;
import io.rolebook.web.DataLinks;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;

/** {@code /skills.csv}: every skill, how many roles need it, and what those pay, for a spreadsheet. */
@Path(DataLinks.SKILLS_CSV)
@Produces(Csv.TYPE)
class SkillsCsvResource {

    private static final List<String> COLUMNS = List.of(
            "skill",
            "title",
            "kind",
            "summary",
            "page",
            "roles",
            "lowest_median_per_year",
            "highest_median_per_year",
            "currency",
            "roles_with_median",
            "pay_sources");

    private final SkillRows rows;

    SkillsCsvResource(SkillRows rows) {
        this.rows = rows;
    }

    @GET
    public String all(@RestQuery String first) {
        return Csv.of(
                COLUMNS, rows.all(first).stream().map(SkillsCsvResource::line).toList());
    }

    /** Pay in the currency of most of its roles. */
    private static List<Object> line(Lists.SkillRow skill) {
        Lists.SkillPayRow pay = skill.pay().stream().findFirst().orElse(null);
        return Csv.line(
                skill.slug(),
                skill.title(),
                skill.kind().key(),
                skill.summary(),
                skill.page(),
                skill.roles(),
                pay == null ? null : pay.lowestMedianPerYear(),
                pay == null ? null : pay.highestMedianPerYear(),
                pay == null ? null : pay.currency(),
                pay == null ? null : pay.roles(),
                pay == null ? null : String.join(" ", pay.sources()));
    }
}
