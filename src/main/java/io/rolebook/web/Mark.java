package io.rolebook.web;

/**
 * A source mark beside a figure: a number that leads to the note.
 *
 * @param id of this mark, so that the note can lead back; empty for all but the first of its note
 * @param guide whether the source states its figures without a method
 */
public record Mark(int number, String key, String id, boolean guide, String label) {}
