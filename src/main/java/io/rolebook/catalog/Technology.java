package io.rolebook.catalog;

/** A technology that many employers name (hot), or that is asked for in the occupation in particular. */
public record Technology(String profile, String source, String name, boolean hot, boolean inDemand) {}
