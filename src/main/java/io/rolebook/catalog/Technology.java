package io.rolebook.catalog;

import jakarta.persistence.Embeddable;

/** A technology that many employers name (hot), or that is asked for in the occupation in particular. */
@Embeddable
public record Technology(String profile, String source, String name, boolean hot, boolean inDemand) {}
