package io.rolebook.content.model;

/** What a source says of all occupations together: growth in percent, median pay a year; null where it says nothing. */
public record Benchmark(Double growth, Integer median) {}
