package io.rolebook.content.model;

import java.util.List;

/** A certificate that helps in a role; the skill is a file of that kind. */
public record Certification(String skill, String note, List<String> source) {}
