package io.rolebook.content.model;

import java.util.List;

/** A job title under which a role is advertised. */
public record TitleVariant(String title, Level level, String focus, List<String> source) {}
