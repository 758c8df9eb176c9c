package io.rolebook;

import static io.rolebook.Patience.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packaged guide as a process of its own, on ports that nobody else has. */
final class Packaged implements AutoCloseable {

    static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar");
    private static final Pattern PORTS = Pattern.compile(
            "Listening on: http://[^:]+:(\\d+).* Management interface listening on http://[^:]+:(\\d+)");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Process process;
    private final Path log;
    private int port;
    private int managementPort;

    private Packaged(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** Running, but perhaps not listening yet. */
    static Packaged start(Path content, String... settings) throws IOException {
        Path log = Files.createTempFile(Path.of("target"), "packaged", ".log");
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // None runs for long enough to gain from the second compiler
        line.add("-XX:TieredStopAtLevel=1");
        line.addAll(
                List.of("-Dquarkus.http.port=0", "-Dquarkus.management.port=0", "-Drolebook.content.dir=" + content));
        line.addAll(List.of(settings));
        line.addAll(List.of("-jar", JAR.toString()));
        return new Packaged(
                new ProcessBuilder(line)
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start(),
                log);
    }

    /** Everything that a command of the packaged guide tells, and how it ended. */
    static String told(String... command) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", JAR.toString()));
        line.addAll(List.of(command));
        Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return told + "exit " + process.waitFor();
    }

    /** Returns once it says where it listens. */
    Packaged listening() throws IOException {
        await().atMost(PATIENCE)
                .until(() -> !process.isAlive() || PORTS.matcher(log()).find());
        Matcher ports = PORTS.matcher(log());
        if (!ports.find()) {
            throw new AssertionError("the guide did not start: " + log());
        }
        port = Integer.parseInt(ports.group(1));
        managementPort = Integer.parseInt(ports.group(2));
        return this;
    }

    int port() {
        return port;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return ask(port, path);
    }

    int ready() throws IOException, InterruptedException {
        return ask(managementPort, "/q/health/ready").statusCode();
    }

    private HttpResponse<String> ask(int at, String path) throws IOException, InterruptedException {
        URI address = URI.create("http://localhost:" + at + path);
        return client.send(HttpRequest.newBuilder(address).timeout(PATIENCE).build(), BodyHandlers.ofString());
    }

    /** As a cluster or a system does it: the process is asked to end, and may take its time. */
    void stop() {
        process.destroy();
    }

    Process process() {
        return process;
    }

    String log() throws IOException {
        return Files.readString(log);
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly().onExit().join();
        Files.delete(log);
    }
}
