package io.rolebook.web;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;

/** A routing context without a connection, with the few properties that the tests read. */
final class FakeRoutingContext {

    private FakeRoutingContext() {}

    static RoutingContext get(String path) {
        HttpServerResponse response = answering(HttpServerResponse.class, Map.of("closed", false));
        HttpServerRequest request = answering(
                HttpServerRequest.class, Map.of("path", path, "method", HttpMethod.GET, "response", response));
        Map<Object, Object> kept = new HashMap<>();
        return RoutingContext.class.cast(Proxy.newProxyInstance(
                RoutingContext.class.getClassLoader(),
                new Class<?>[] {RoutingContext.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "request" -> request;
                    case "response" -> response;
                    case "get" -> kept.get(arguments[0]);
                    case "put" -> kept.put(arguments[0], arguments[1]);
                    default -> throw new UnsupportedOperationException(method.getName());
                }));
    }

    private static <T> T answering(Class<T> type, Map<String, Object> answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answers.get(method.getName())));
    }
}
