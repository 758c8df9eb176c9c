package io.rolebook.catalog;

import io.rolebook.content.model.Tier;
import java.util.List;

/** A role that needs a certain skill, and how much; the tier is null for a certificate that helps in it. */
public record RoleNeeding(
        String slug, String title, Tier tier, int importance, String note, List<String> sources, Headline headline) {}
