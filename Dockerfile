# Build on JDK 25, run on JRE 25; the content folder comes with the image and can be replaced by a volume. The version of
# Java is pinned; the system below it gets its security updates under the same tag
FROM eclipse-temurin:25.0.3_9-jdk-noble AS build
RUN apt-get update && apt-get install -y --no-install-recommends maven && rm -rf /var/lib/apt/lists/*
WORKDIR /build
COPY pom.xml ./
COPY content content
COPY src src
RUN mvn -B -q -DskipTests -Dquarkus.package.jar.type=aot-jar package

FROM eclipse-temurin:25.0.3_9-jre-noble
RUN apt-get update && apt-get install -y --no-install-recommends curl && rm -rf /var/lib/apt/lists/* \
    && useradd --system --no-create-home --uid 10001 rolebook
WORKDIR /app
COPY --from=build /build/target/quarkus-app ./
COPY --from=build /build/target/bom.json ./
COPY content content
COPY src/main/launcher ./
COPY src/main/aot/train /tmp/train
# Trained here and not above, because an AOT cache serves the very JVM alone that made it
RUN /tmp/train . content && rm /tmp/train
USER 10001
EXPOSE 8080 9000
VOLUME /app/content
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s CMD curl -fsS http://localhost:9000/q/health/ready || exit 1
# Two arenas of malloc for all threads, so that what one gave back serves another
ENV MALLOC_ARENA_MAX=2
ENTRYPOINT ["/app/rolebook"]
