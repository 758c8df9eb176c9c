package io.rolebook.web;

/** An address of a feature's own that gives data: whoever describes all data shows a real answer of it. */
public interface Exemplary {

    /** Its path, without a question. */
    String path();

    /** What stands for {slug} in the path; null if nothing does, or if there is nothing to show. */
    default String slug() {
        return null;
    }

    /** What comes behind the path to get just the example, such as {@code ?first=1}. */
    String asked();

    /** The answer to that. */
    String answer();
}
