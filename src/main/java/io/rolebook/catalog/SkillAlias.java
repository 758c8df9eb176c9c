package io.rolebook.catalog;

import java.util.List;

/** All the names of one skill. */
public record SkillAlias(String slug, String title, List<String> aliases, List<String> hiddenAliases) {}
