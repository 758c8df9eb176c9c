package io.rolebook.web.cache;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.rolebook.web.cache.EncodedContent.Representation;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedElement;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Encodes and tags the answers of REST, and captures them for the cache. Files that are streamed pass as they are. */
class ResponseCapture {

    /** Behind all filters that set a header, and behind the clock of {@code rolebook.render}. */
    private static final int LAST = -1;

    private final ObjectMapper json;
    private final StreamLimit streams;

    ResponseCapture(ObjectMapper json, StreamLimit streams) {
        this.json = json;
        this.streams = streams;
    }

    @ServerResponseFilter(priority = LAST)
    void finish(ContainerResponseContext response, ResourceInfo resource, RoutingContext context) {
        MediaType type = response.getMediaType();
        if (response.getEntity() instanceof StreamingOutput file) {
            response.setEntity(streams.limit(file, context.response()), response.getEntityAnnotations(), type);
            return;
        }
        byte[] bytes = bytes(response.getEntity(), type);
        if (bytes == null) {
            return;
        }
        EncodedContent content = new EncodedContent(bytes, type.toString());
        Representation representation = content.accepted(context.request().getHeader(HttpHeaders.ACCEPT_ENCODING));
        // In place of what REST says of Accept: another media type is another address, or 406
        context.response().headers().remove(HttpHeaders.VARY);
        if (EncodedContent.isText(type.toString())) {
            response.getHeaders().putSingle("Vary", "Accept-Encoding");
        }
        if (representation.encoding() != ContentEncoding.IDENTITY) {
            response.getHeaders()
                    .putSingle("Content-Encoding", representation.encoding().token());
        }
        if (response.getStatus() == 200) {
            response.getHeaders().putSingle("ETag", representation.etag());
        }
        Rendering rendering = Rendering.of(context);
        if (response.getStatus() == 200 && rendering != null) {
            rendering.capture(content, route(resource));
            if (rendering.isNotModified(representation)) {
                response.setEntity(null);
                return;
            }
        }
        if (context.request().method() == HttpMethod.HEAD) {
            response.getHeaders().putSingle("Content-Length", representation.length());
        } else {
            response.setEntity(representation.bytes().getBytes(), response.getEntityAnnotations(), type);
        }
    }

    /** Null for an entity that is left to REST. */
    private byte[] bytes(Object entity, MediaType type) {
        if (entity == null || type == null) {
            return null;
        }
        if (entity instanceof byte[] bytes) {
            return bytes;
        }
        if (entity instanceof String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        try {
            return type.getSubtype().endsWith("json") ? json.writeValueAsBytes(entity) : null;
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The route as Vert.x writes routes, such as {@code /roles/:slug/salary}, for the metrics of finished pages. */
    private static String route(ResourceInfo resource) {
        String template = path(resource.getResourceClass()) + path(resource.getResourceMethod());
        return template.replaceAll("\\{(\\w+)[^}]*}", ":$1");
    }

    private static String path(AnnotatedElement annotated) {
        Path path = annotated.getAnnotation(Path.class);
        return path == null ? "" : ("/" + path.value()).replaceAll("/+", "/").replaceAll("/$", "");
    }
}
