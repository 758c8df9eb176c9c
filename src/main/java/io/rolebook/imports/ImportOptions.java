package io.rolebook.imports;

import java.nio.file.Path;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options of all imports. */
final class ImportOptions {

    @Parameters(index = "0", paramLabel = "file", description = "The publisher's own file.")
    Path file;

    @Option(
            names = "--dir",
            paramLabel = "content-dir",
            defaultValue = "content",
            description = "The content folder (default: ${DEFAULT-VALUE}).")
    Path folder;
}
