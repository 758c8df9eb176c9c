package io.rolebook.plan;

import java.util.List;

/**
 * What to learn for a role, for the page and for the text.
 *
 * @param have titles of the skills that are ticked
 * @param brought how much of what the role needs that is, in words
 * @param remark about names that no skill has, or empty
 * @param hours a week, or 0
 */
record LearnPlan(
        String role,
        List<String> have,
        String brought,
        List<LearnStep> steps,
        List<LearnTime> times,
        String remark,
        int hours) {

    /** Whether any time is given at the hours that were chosen. */
    public boolean isPaced() {
        return times.stream().anyMatch(time -> !time.atPace().isEmpty());
    }
}
