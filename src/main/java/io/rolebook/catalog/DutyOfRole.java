package io.rolebook.catalog;

import io.rolebook.content.model.Activity;
import io.rolebook.content.model.Duty;
import io.rolebook.content.model.Prose;
import java.util.List;

/** A duty and whose it is. */
public record DutyOfRole(
        String role,
        String anchor,
        String name,
        Activity activity,
        Prose prose,
        List<Duty.AtLevel> levels,
        Prose interviews) {

    public Duty duty() {
        return new Duty(anchor, name, activity, prose, levels, interviews);
    }
}
