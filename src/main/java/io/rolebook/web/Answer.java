package io.rolebook.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.LocalDate;

/** The day on which the content of a response changed, set by the layout of a page or by a resource. */
@Named("answer")
@RequestScoped
public class Answer {

    private LocalDate changed;

    /** Sets the day and renders nothing. */
    public String changed(LocalDate day) {
        changed = day;
        return "";
    }

    /** Null if it was not set. */
    LocalDate changed() {
        return changed;
    }
}
