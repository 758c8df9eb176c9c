package io.rolebook.catalog;

import io.rolebook.content.model.Hours;
import io.rolebook.content.model.Training;
import java.util.List;

/**
 * What a role is found by beside its headline.
 *
 * @param training on the job that its first occupation takes, or null
 * @param interests of its first occupation, the strongest first
 * @param strength the percentile of its first occupation among all by the physical strength and stamina it takes, or null
 * @param hours null where its file says nothing of them
 */
public record RoleTraits(Training training, List<String> interests, Integer strength, Hours hours) {

    public static final RoleTraits NONE = new RoleTraits(null, List.of(), null, null);
}
