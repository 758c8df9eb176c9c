package io.rolebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The script that starts the guide and its commands with the JVM settings for each. */
class LauncherIT {

    @Test
    void aCommand_runsWithTheCollectorForCommands() throws Exception {
        assertThat(launched("check", "src/test/content"))
                .contains("Using Parallel", "files checked: no errors")
                .endsWith("exit 0");
    }

    @Test
    void aCommandThatFails_passesItsExitCodeOn() throws Exception {
        assertThat(launched("check", "src/test/content-broken/unknown-key")).endsWith("exit 1");
        assertThat(launched("chekc")).endsWith("exit 2");
    }

    private static String launched(String... arguments) throws IOException, InterruptedException {
        ProcessBuilder line = new ProcessBuilder("src/main/launcher/rolebook");
        line.command().addAll(List.of(arguments));
        line.environment().put("JAVA_HOME", System.getProperty("java.home"));
        line.environment().put("JAVA_OPTS", "-Xlog:gc");
        Process process = line.redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return output + "exit " + process.waitFor();
    }
}
