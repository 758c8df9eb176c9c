package io.rolebook.web;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Maps exceptions to responses: moved, withdrawn, not found, refused, or failed. */
class ErrorPages {

    private static final Logger LOG = Logger.getLogger(ErrorPages.class);
    private static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";

    /** As proxies log it: writing to a client that has disconnected fails, which is no error of the guide. */
    private static final int CLIENT_CLOSED_REQUEST = 499;

    /** What every address takes; the framework names no method when it refuses one. */
    private static final String READ_ONLY = "GET, HEAD";

    private final UnknownAddress lost;

    ErrorPages(UnknownAddress lost) {
        this.lost = lost;
    }

    /** An address without a resource fails on the event loop, where nothing may wait for the database. */
    @ServerExceptionMapper
    Uni<Response> notFound(NotFoundException e, RoutingContext asked) {
        HttpServerRequest request = asked.request();
        DisconnectedClients.finishFor(asked);
        return Uni.createFrom()
                .item(() -> lost.answer(request.path(), request.query()))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .onFailure(Exception.class)
                .recoverWithItem(failure -> broken(failure, request));
    }

    /** A resource that knows a better address says so. */
    @ServerExceptionMapper
    Response moved(RedirectionException e) {
        return e.getResponse();
    }

    @ServerExceptionMapper
    Response refused(WebApplicationException e, HttpServerRequest request) {
        int status = e.getResponse().getStatus();
        if (status >= 500) {
            return broken(e, request);
        }
        Response page = refusal(status, detail(status, e), request.path());
        return status == 405
                ? Response.fromResponse(page).header("Allow", READ_ONLY).build()
                : page;
    }

    /** Thrown on purpose, unlike other answers of status 503. */
    @ServerExceptionMapper
    Response unavailable(ServiceUnavailableException e, HttpServerRequest request) {
        return Response.fromResponse(refusal(503, request.path()))
                .header(HttpHeaders.RETRY_AFTER, e.getResponse().getHeaderString(HttpHeaders.RETRY_AFTER))
                .build();
    }

    @ServerExceptionMapper
    Response broken(Exception e, HttpServerRequest request) {
        if (request.response().closed()) {
            return Response.status(CLIENT_CLOSED_REQUEST).build();
        }
        LOG.errorf(e, "%s %s failed", request.method(), request.path());
        if (DataLinks.isData(request.path())) {
            return ProblemDetails.of(500, "Something broke on our side.", request.path(), null)
                    .answer();
        }
        return page(500, ServerErrorPage.of(request.path()));
    }

    /** Of a request that reached no resource. */
    static Response refusal(int status, String path) {
        return refusal(status, detail(status), path);
    }

    private static Response refusal(int status, String detail, String path) {
        return DataLinks.isData(path)
                ? ProblemDetails.of(status, detail, path, null).answer()
                : page(status, ClientErrorPage.of(path, status, detail));
    }

    /** Only messages of this exception are written for clients. */
    private static String detail(int status, WebApplicationException e) {
        return e instanceof InvalidParameterException ? e.getMessage() : detail(status);
    }

    private static String detail(int status) {
        return switch (status) {
            case 400 -> "The address has a sign or a value that makes no sense, such as a lone % or a bracket.";
            case 405 -> "This address is only read: ask with GET or HEAD.";
            case 406 -> "This address has one form only: ask for it with Accept: */*.";
            case 503 -> "Too many large files are being read at this moment. Please try again later.";
            default -> "The request does not fit this address.";
        };
    }

    static Response page(int status, TemplateInstance page) {
        return Response.status(status).type(HTML).entity(page.render()).build();
    }
}
