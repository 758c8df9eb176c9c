package io.rolebook.content.markdown;

import io.rolebook.content.statistics.Fields;

/**
 * What prose has to keep to.
 *
 * @param figuresNeedMarks whether a figure has to name its source
 * @param fields the figures that it can name
 */
public record ProseRules(boolean figuresNeedMarks, Fields fields) {}
