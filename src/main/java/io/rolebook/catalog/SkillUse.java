package io.rolebook.catalog;

import io.rolebook.content.model.SkillKind;

/** A skill and how many roles need it. */
public record SkillUse(String slug, String title, SkillKind kind, String summary, long roles) {}
