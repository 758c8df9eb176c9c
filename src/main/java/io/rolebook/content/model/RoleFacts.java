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
        aliases = Lists.of(aliases);
        hiddenAliases = Lists.of(hiddenAliases);
        occupations = Lists.of(occupations);
        environment = Lists.of(environment);
        experience = Lists.of(experience);
        timeToQualify = Lists.of(timeToQualify);
        education = Lists.of(education);
        certifications = Lists.of(certifications);
        routes = Lists.of(routes);
        needs = needs == null ? Needs.NONE : needs;
        basis = basis == null ? Basis.NONE : basis;
        stack = stack == null ? new Stack(List.of(), List.of()) : stack;
        stages = Lists.of(stages);
        titles = Lists.of(titles);
        pay = Lists.of(pay);
        payRegions = Lists.of(payRegions);
        outlook = Lists.of(outlook);
        ratings = ratings == null ? new Ratings(null, null) : ratings;
        traits = Lists.of(traits);
        workStyle = Lists.of(workStyle);
        values = Lists.of(values);
        keywords = keywords == null ? new Keywords(null, null, null, null, null) : keywords;
        resources = Lists.of(resources);
        related = Lists.of(related);
        authors = Lists.of(authors);
        reviewers = Lists.of(reviewers);
        locale = locale == null ? "en" : locale;
        redirects = Lists.of(redirects);
        changes = Lists.of(changes);
        accept = Lists.of(accept);
    }
}
