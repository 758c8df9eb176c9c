package io.rolebook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Runs a command again in a JVM made for a few seconds of work: one that compiles quickly rather than well, and that has
 * room for what it makes before it tidies up. A thorough compiler and a small heap pay off in a server; in a check of a
 * thousand files they take half of the time and give nothing back.
 */
final class Sprint {

    private static final String RUNNING = "rolebook.sprint";

    private static final List<String> SETTINGS = List.of(
            "-D" + RUNNING + "=true",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseParallelGC",
            "-XX:InitialRAMPercentage=8",
            "-XX:NewRatio=1");

    private Sprint() {}

    /**
     * The exit code of this very command line in such a JVM; nothing where it is running in one already, where the system
     * doesn't tell how this one was started, or where somebody set it up himself: two collectors, or two debuggers at one
     * port, would not start.
     */
    static Optional<Integer> run() {
        ProcessHandle.Info self = ProcessHandle.current().info();
        if (Boolean.getBoolean(RUNNING)
                || self.command().isEmpty()
                || self.arguments().isEmpty()
                || isSetUp(self.arguments().get())) {
            return Optional.empty();
        }
        List<String> line = new ArrayList<>(SETTINGS);
        line.add(0, self.command().get());
        line.addAll(List.of(self.arguments().get()));
        try {
            Process process = new ProcessBuilder(line).inheritIO().start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            return Optional.of(process.waitFor());
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static boolean isSetUp(String[] arguments) {
        return System.getenv("JAVA_TOOL_OPTIONS") != null
                || System.getenv("JDK_JAVA_OPTIONS") != null
                || Arrays.stream(arguments).anyMatch(argument -> argument.matches("-(XX:|agent|javaagent).*"));
    }
}
