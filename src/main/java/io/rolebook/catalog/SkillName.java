package io.rolebook.catalog;

/** What a link to a skill says; issuer and address are null where there is none. */
public record SkillName(String slug, String title, String issuer, String url) {}
