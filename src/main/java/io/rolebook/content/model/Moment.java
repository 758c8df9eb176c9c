package io.rolebook.content.model;

/** A part of the working day; time is empty in a plain list of activities. */
public record Moment(String time, Prose prose) {}
