package io.rolebook.web;

/** A resource that gives a table and provides a real response as the example in the OpenAPI document. */
public interface ExampleResponse {

    /** The body of the response to {@code ?first=1}. */
    String answer();
}
