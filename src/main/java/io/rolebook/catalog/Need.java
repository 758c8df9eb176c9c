package io.rolebook.catalog;

import io.rolebook.content.model.SkillKind;
import io.rolebook.content.model.Tier;

/** One skill that one role needs, as the editors weigh it from 1 to 5; the title is its slug while its file is broken. */
public record Need(String role, String skill, String title, SkillKind kind, Tier tier, int importance) {}
