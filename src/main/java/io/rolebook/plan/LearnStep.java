package io.rolebook.plan;

import io.rolebook.content.model.ResourceGroup;
import io.rolebook.fit.NeedView;
import java.util.List;

/**
 * One thing to learn.
 *
 * @param need with its skill, or the skills of which any one will do
 * @param about what it is, in a line, or empty; a choice of several has none
 * @param after what it builds on and comes before it in the plan, in words, or empty
 * @param toward what builds on it, in words, if the role does not name it itself, or empty
 * @param places to learn it
 */
record LearnStep(NeedView need, String about, String after, String toward, List<ResourceGroup.Item> places) {}
