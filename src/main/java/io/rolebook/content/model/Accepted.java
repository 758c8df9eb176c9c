package io.rolebook.content.model;

/** A warning that was looked at and is right as it is. */
public record Accepted(String rule, String why) {}
