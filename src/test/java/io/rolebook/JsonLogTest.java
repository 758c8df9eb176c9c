package io.rolebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Level;
import org.junit.jupiter.api.Test;

class JsonLogTest {

    @Test
    void whatHappened_isOneLine_whateverItHolds() throws Exception {
        ExtLogRecord happened = new ExtLogRecord(Level.ERROR, "GET \"/a\nb\" failed", JsonLogTest.class.getName());
        happened.setLoggerName("io.rolebook.web.ErrorPages");
        happened.setThrown(new IllegalStateException("odd\nindeed"));

        String line = new JsonLog.Line().format(happened);

        assertThat(line.lines()).hasSize(1);
        assertThat(line).endsWith(System.lineSeparator());
        JsonNode read = new ObjectMapper().readTree(line);
        assertThat(read.get("level").asText()).isEqualTo("ERROR");
        assertThat(read.get("logger").asText()).isEqualTo("io.rolebook.web.ErrorPages");
        assertThat(read.get("message").asText()).isEqualTo("GET \"/a\nb\" failed");
        assertThat(read.get("trace").asText()).startsWith("java.lang.IllegalStateException: odd\nindeed");
        assertThat(read.get("timestamp").asText()).matches("\\d{4}-\\d\\d-\\d\\dT.*Z");
    }
}
