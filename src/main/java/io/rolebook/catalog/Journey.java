package io.rolebook.catalog;

import io.rolebook.content.model.Education;
import io.rolebook.content.model.EducationShares;
import io.rolebook.content.model.Entry;
import io.rolebook.content.model.Experience;
import io.rolebook.content.model.Route;
import io.rolebook.content.model.Stage;
import io.rolebook.content.model.Step;
import io.rolebook.content.model.TitleVariant;
import java.util.List;

/** The way into a role and up in it. */
public record Journey(
        List<Route> routes,
        List<Entry> entry,
        List<EducationShares> shares,
        List<Education> education,
        List<Experience> experience,
        List<Experience> timeToQualify,
        List<Step> steps,
        List<Stage> stages,
        List<TitleVariant> titles) {}
