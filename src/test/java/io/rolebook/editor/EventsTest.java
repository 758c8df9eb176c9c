package io.rolebook.editor;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@QuarkusTest
@TestProfile(InPreview.class)
@Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class EventsTest {

    @ConfigProperty(name = "rolebook.content.dir")
    Path folder;

    @TestHTTPResource("/editor/events")
    URI address;

    @Test
    void edit_isTold_withTheFileThatChanged() throws IOException, InterruptedException {
        HttpResponse<Stream<String>> response =
                HttpClient.newHttpClient().send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofLines());
        assertThat(response.headers().firstValue("Content-Type")).hasValue("text/event-stream");
        try (Stream<String> lines = response.body()) {
            Iterator<String> events =
                    lines.filter(line -> line.startsWith("data:")).iterator();
            String last = events.next();
            assertThat(last).contains("\"changed\":[]");

            Path about = folder.resolve("pages/about.md");
            Guides.write(folder, "pages/about.md", Files.readString(about) + "\nOne more sentence.\n");

            String next = events.next();
            assertThat(next).contains("\"changed\":[\"pages/about.md\"]");
            assertThat(version(next)).isNotEqualTo(version(last));
        }
    }

    private static String version(String event) {
        return event.replaceAll(".*\"version\":\"([0-9a-f]+)\".*", "$1");
    }
}
