package io.rolebook.content.model;

import java.time.LocalDate;

/** Whether a document may be seen: not a draft, not before its day, not withdrawn. */
record Publication(boolean draft, LocalDate publishAfter, Withdrawn withdrawn) {

    boolean isOpen(LocalDate today) {
        boolean tooEarly = publishAfter != null && today.isBefore(publishAfter);
        return !draft && !tooEarly && withdrawn == null;
    }
}
