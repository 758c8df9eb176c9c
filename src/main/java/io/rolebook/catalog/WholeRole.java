package io.rolebook.catalog;

import io.rolebook.content.model.Duty;
import io.rolebook.content.model.Question;
import java.util.List;

/** All that the guide knows of one role, each list in its editor's order. */
public record WholeRole(
        RoleHead head,
        RoleInFull parts,
        List<Duty> duties,
        List<NeedOfRole> skills,
        List<Question> questions,
        List<RelationOfRole> related) {}
