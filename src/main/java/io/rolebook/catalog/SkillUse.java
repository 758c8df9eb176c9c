package io.rolebook.catalog;

import io.rolebook.content.model.SkillKind;
import java.time.LocalDate;

/** A skill and how many roles need it. */
public record SkillUse(String slug, String title, SkillKind kind, String summary, LocalDate updated, long roles) {}
