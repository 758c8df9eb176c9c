package io.rolebook.web;

/** A resource that gives data and provides a real response as the example in the OpenAPI document. */
public interface ExampleResponse {

    /** Its path, without a query. */
    String path();

    /** The value of {slug} in the path, or null. */
    default String slug() {
        return null;
    }

    /** The query of the example, such as {@code ?first=1}; or empty. */
    String asked();

    /** The body of the response. */
    String answer();
}
