package io.rolebook.content.parse;

import io.rolebook.content.model.Settings;
import io.rolebook.content.statistics.Statistics;
import java.time.LocalDate;

/**
 * What a file is read against.
 *
 * @param today the day that decides what is overdue
 * @param statistics the figures that a file can name
 */
public record Context(LocalDate today, Settings settings, Statistics statistics) {}
