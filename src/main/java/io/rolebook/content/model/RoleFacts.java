package io.rolebook.content.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;

/**
 * The front matter of a role's file, key by key as in {@code role.json}; what is left out is null or empty.
 *
 * @param depth null for a guide
 */
public record RoleFacts(
        String title,
        Depth depth,
        String summary,
        String definition,
        String family,
        List<String> aliases,
        List<String> hiddenAliases,
        List<RoleOccupation> occupations,
        List<Environment> environment,
        List<Experience> experience,
        List<Experience> timeToQualify,
        List<Education> education,
        List<Certification> certifications,
        Hours hours,
        Licensed licensed,
        @JsonProperty("catch") String drawback,
        List<Route> routes,
        Needs needs,
        Stack stack,
        List<Stage> stages,
        List<TitleVariant> titles,
        List<Pay> pay,
        List<RegionPay> payRegions,
        List<Outlook> outlook,
        Ratings ratings,
        List<Tags> traits,
        List<Tags> workStyle,
        List<Tags> values,
        Keywords keywords,
        List<ResourceGroup> resources,
        List<Related> related,
        Basis basis,
        List<Person> authors,
        List<Person> reviewers,
        LocalDate updated,
        LocalDate reviewed,
        LocalDate reviewBy,
        String locale,
        boolean draft,
        LocalDate publishAfter,
        List<String> redirects,
        Withdrawn withdrawn,
        List<Change> changes,
        List<Accepted> accept)
        implements PublishedFacts {

    public RoleFacts {
        definition = definition == null ? summary : definition;
        needs = needs == null ? Needs.NONE : needs;
        basis = basis == null ? Basis.NONE : basis;
        stack = stack == null ? new Stack(List.of(), List.of()) : stack;
        ratings = ratings == null ? new Ratings(null, null) : ratings;
        keywords = keywords == null ? Keywords.NONE : keywords;
        locale = locale == null ? "en" : locale;
    }
}
