package io.rolebook.content.model;

/** The occupation in the official classifications: US SOC, O*NET-SOC, ISCO-08; null where unknown. */
public record Codes(String soc, String onet, String isco) {}
