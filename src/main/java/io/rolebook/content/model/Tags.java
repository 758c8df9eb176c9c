package io.rolebook.content.model;

import java.util.List;

/** Words that one source uses of the people in a role. */
public record Tags(List<String> tags, String source) {}
