package io.rolebook;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Manifests as the cluster's own types; a key that the cluster doesn't know is an error, here and there. */
record Manifests(Map<Class<?>, HasMetadata> byType) {

    private static final List<Class<? extends HasMetadata>> TYPES = List.of(
            Service.class,
            Deployment.class,
            HorizontalPodAutoscaler.class,
            PodDisruptionBudget.class,
            NetworkPolicy.class);

    private static final ObjectMapper STRICT = new ObjectMapper(new YAMLFactory())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .setAnnotationIntrospector(new KnownKeysOnly());

    /** The types keep what they don't know for somebody who does; nobody does. */
    private static final class KnownKeysOnly extends JacksonAnnotationIntrospector {

        private static final long serialVersionUID = 1;

        @Override
        public Boolean hasAnySetter(Annotated annotated) {
            return false;
        }
    }

    static final Path BUILT = Path.of("target/kubernetes/kubernetes.yml");

    /** Those that the build wrote. */
    static Manifests built() {
        try {
            return of(Files.readString(BUILT));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Manifests of(String yaml) throws IOException {
        Map<Class<?>, HasMetadata> manifests = new LinkedHashMap<>();
        try (MappingIterator<JsonNode> parts = STRICT.readerFor(JsonNode.class).readValues(yaml)) {
            for (JsonNode part : parts.readAll()) {
                HasMetadata manifest = STRICT.treeToValue(part, type(part));
                if (manifests.put(manifest.getClass(), manifest) != null) {
                    throw new IllegalArgumentException(manifest.getKind() + " twice");
                }
            }
        }
        return new Manifests(manifests);
    }

    private static Class<? extends HasMetadata> type(JsonNode manifest) {
        return TYPES.stream()
                .filter(type ->
                        HasMetadata.getKind(type).equals(manifest.path("kind").asText())
                                && HasMetadata.getApiVersion(type)
                                        .equals(manifest.path("apiVersion").asText()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a manifest of a kind nobody expects: " + manifest));
    }

    <T extends HasMetadata> T the(Class<T> type) {
        return type.cast(byType.get(type));
    }

    PodSpec pod() {
        return the(Deployment.class).getSpec().getTemplate().getSpec();
    }

    /** The container that serves. */
    Container guide() {
        return pod().getContainers().get(0);
    }

    static String env(Container container, String name) {
        return container.getEnv().stream()
                .filter(env -> env.getName().equals(name))
                .map(EnvVar::getValue)
                .findFirst()
                .orElseThrow();
    }

    List<Class<?>> types() {
        return List.copyOf(byType.keySet());
    }
}
