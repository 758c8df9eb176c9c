package io.rolebook.catalog;

import io.rolebook.content.model.Certification;
import io.rolebook.content.model.Outlook;
import java.util.List;

/** Everything that is told of a role beside its head, its duties, its needs and its questions. */
public record RoleInFull(
        RoleDetails details,
        List<Certification> certifications,
        Salary salary,
        Journey journey,
        List<Outlook> outlook) {}
