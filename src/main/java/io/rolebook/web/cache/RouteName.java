package io.rolebook.web.cache;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.AnnotatedElement;

/** The route of a resource as Vert.x writes routes, for the metrics of finished pages. */
final class RouteName {

    private RouteName() {}

    /** Such as {@code /roles/:slug/salary}. */
    static String of(ResourceInfo resource) {
        String template = path(resource.getResourceClass()) + path(resource.getResourceMethod());
        return template.replaceAll("\\{(\\w+)[^}]*}", ":$1");
    }

    private static String path(AnnotatedElement annotated) {
        Path path = annotated.getAnnotation(Path.class);
        return path == null ? "" : ("/" + path.value()).replaceAll("/+", "/").replaceAll("/$", "");
    }
}
