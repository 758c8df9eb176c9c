package io.rolebook.content.model;

import java.time.LocalDate;

/** Whether a document may be seen: not a draft, not before its day, not withdrawn. */
public record Publication(boolean draft, LocalDate publishAfter, Withdrawn withdrawn) {

    public boolean isOpen(LocalDate today) {
        boolean tooEarly = publishAfter != null && today.isBefore(publishAfter);
        return !draft && !tooEarly && withdrawn == null;
    }

    /** Whether editors may see it before readers do: what is withdrawn is gone for both. */
    public boolean isOpenToEditors() {
        return withdrawn == null;
    }
}
