package io.rolebook.web;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Sends the day on which the content of a page changed as {@code Last-Modified}, if its file states one. Since that is a day
 * without a time, only the ETag tells versions apart.
 */
class LastModified {

    private final Answer answer;
    private final Clock clock;

    LastModified(Answer answer, Clock clock) {
        this.answer = answer;
        this.clock = clock;
    }

    @ServerResponseFilter
    void tell(ContainerResponseContext response) {
        if (response.getStatus() != 200) {
            return;
        }
        LocalDate day = answer.changed();
        if (day != null && !day.isAfter(LocalDate.now(clock))) {
            response.getHeaders()
                    .putSingle(
                            HttpHeaders.LAST_MODIFIED,
                            HttpDate.format(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
        }
    }
}
