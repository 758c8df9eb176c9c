package io.rolebook.fit;

import io.rolebook.catalog.Need;
import io.rolebook.web.Crumb;
import io.rolebook.web.Links;
import java.util.List;

/**
 * A need as pages name it.
 *
 * @param options skills of which any meets it; the address is null while a skill has no page
 * @param priority how much it is needed, in words
 */
public record NeedView(List<Crumb> options, String priority) {

    public static NeedView of(Need need) {
        return new NeedView(
                need.options().stream()
                        .map(option ->
                                new Crumb(option.title(), option.kind() == null ? null : Links.skill(option.skill())))
                        .toList(),
                need.priority().label());
    }

    public boolean isChoice() {
        return options.size() > 1;
    }
}
