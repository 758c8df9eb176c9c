package io.rolebook.content.model;

import java.util.List;

/** One stage of a career in a role. */
public record Stage(String title, Level level, Years years, String focus, List<String> source) {}
