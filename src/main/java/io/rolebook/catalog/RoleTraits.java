package io.rolebook.catalog;

import io.rolebook.content.model.Hours;
import io.rolebook.content.model.Training;
import java.util.List;
import java.util.Set;

/**
 * What a role is found by beside its headline.
 *
 * @param training on the job that its first occupation takes, or null
 * @param interests of its first occupation, the strongest first
 * @param strength the percentile of its first occupation among all by the physical strength and stamina it takes, or null
 * @param abilities the skills by which its first occupation is in the top quarter of all
 * @param calm the percentile of its first occupation among all by how much calm under stress it asks for, or null
 * @param hours null where its file says nothing of them
 */
public record RoleTraits(
        Training training, List<String> interests, Integer strength, Set<String> abilities, Integer calm, Hours hours) {

    public static final RoleTraits NONE = new RoleTraits(null, List.of(), null, Set.of(), null, null);
}
