package io.rolebook.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;

/**
 * The error response for programs (RFC 9457).
 *
 * @param instance the address that was asked for
 * @param instead where the answer is now, or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProblemDetails(
        @Says("What sort of problem it is; about:blank says no more than the status") String type,
        @Says("The problem in a few words") String title,
        @Says("The status of the answer") int status,
        @Says("What can be done about it") String detail,
        @Says("The address that was asked for") String instance,
        @Says(value = "The address to ask instead", optional = true) String instead) {

    public static final String TYPE = "application/problem+json";

    private static final ObjectMapper JSON = new ObjectMapper();

    static ProblemDetails of(int status, String detail, String path, String instead) {
        Response.StatusType known = Response.Status.fromStatusCode(status);
        String title = known == null ? "Refused" : known.getReasonPhrase();
        return new ProblemDetails("about:blank", title, status, detail, path, instead);
    }

    Response answer() {
        try {
            return Response.status(status)
                    .type(TYPE)
                    // Without "<", a client that guesses the media type cannot take it for markup
                    .entity(JSON.writeValueAsString(this).replace("<", "\\u003c"))
                    .build();
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
