package io.rolebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(Configured.class)
class AccessLogTest {

    @Test
    void request_isALine_withoutWhoAsked_andWhatFor() {
        assertThat(Log.during("io.rolebook.access", () -> {
                    Visit.get("/search?q=something+private");
                    Visit.get("/roles");
                }))
                .anyMatch(line -> line.matches("INFO GET /search 200 \\d+ bytes \\d+ ms"))
                .noneMatch(line -> line.contains("private") || line.contains("127.0.0.1"));
    }

    @Test
    void finishedPage_isALineEachTime_andAnAddressThatIsNoneIsCalledSo() {
        assertThat(Log.during("io.rolebook.access", () -> {
                            Visit.get("/skills");
                            Visit.get("/skills");
                            Visit.get("/skills");
                            RawRequest.get("/skills/%zz");
                        })
                        .stream()
                        .map(line -> line.split(" ")[2] + " " + line.split(" ")[3]))
                .containsExactly("/skills 200", "/skills 200", "/skills 200", "/(unreadable) 400");
    }
}
