package io.rolebook.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.LocalDate;

/** The day on which the content of the answer to one request changed: told by the layout for a page, or by a resource. */
@Named("answer")
@RequestScoped
public class Answer {

    private LocalDate changed;

    /** Says nothing where it is written. */
    public String changed(LocalDate day) {
        changed = day;
        return "";
    }

    /** Null if nobody told. */
    LocalDate changed() {
        return changed;
    }
}
