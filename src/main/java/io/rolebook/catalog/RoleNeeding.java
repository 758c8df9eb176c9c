package io.rolebook.catalog;

import io.rolebook.content.model.Priority;
import io.rolebook.content.model.Tier;
import java.util.List;

/** A role that needs a certain skill, and how much; tier and priority are null for a certificate that helps in it. */
public record RoleNeeding(
        String slug,
        String title,
        Tier tier,
        Priority priority,
        String note,
        List<String> sources,
        Headline headline) {}
