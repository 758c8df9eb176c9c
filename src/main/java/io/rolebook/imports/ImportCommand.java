package io.rolebook.imports;

import io.rolebook.imports.markdown.MarkdownImport;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads a publisher's file into tables and source files, or a folder of pages into roles; exits with 0, or with 2 and nothing written. */
@Command(
        name = "import",
        description = "Writes tables of official figures from a publisher's own file, or roles from a folder of pages.",
        synopsisSubcommandLabel = "[bls-oews | bls-ep | onet | markdown]",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:everything is written, or was the same already",
            "2:the file was refused, and nothing is written"
        })
public final class ImportCommand {

    /** Reads one publisher's file; throws an {@link ImportException} if it is not what it should be. */
    private interface Importer {

        /** @param content what is there already, to which some tables add */
        List<ImportedSource> read(Path file, ContentDirectory content, LocalDate today);
    }

    /** The options of all imports of figures. */
    static final class Options {

        @Parameters(index = "0", paramLabel = "file", description = "The publisher's own file.")
        private Path file;

        @Option(
                names = "--dir",
                paramLabel = "content-dir",
                defaultValue = "content",
                description = "The content folder (default: ${DEFAULT-VALUE}).")
        private Path folder;
    }

    private final Clock clock;

    @Spec
    private CommandSpec spec;

    public ImportCommand(Clock clock) {
        this.clock = clock;
    }

    @Command(
            name = "bls-oews",
            description =
                    "A workbook of the Occupational Employment and Wage Statistics, national or by place (.xlsx).")
    int oews(@Mixin Options options) {
        return run(options, OewsImport::read);
    }

    @Command(
            name = "bls-ep",
            description = "Occupation.xlsx, Education.xlsx or Skills.xlsx of the Employment Projections.")
    int projections(@Mixin Options options) {
        return run(options, ProjectionsImport::read);
    }

    @Command(name = "onet", description = "The text files of the O*NET database, as a ZIP file or a folder.")
    int onet(@Mixin Options options) {
        return run(options, OnetImport::read);
    }

    @Command(name = "markdown", description = "A folder of career pages in Markdown, as new roles beside the others.")
    int markdown(
            @Parameters(paramLabel = "folder", description = "The folder of pages, of any site generator.") Path folder,
            @Option(
                            names = {"--into", "--dir"},
                            paramLabel = "content-dir",
                            defaultValue = "content",
                            description = "The content folder (default: ${DEFAULT-VALUE}).")
                    Path content) {
        PrintWriter err = spec.commandLine().getErr();
        for (Path each : List.of(folder, content)) {
            if (!Files.isDirectory(each)) {
                err.println("there is no folder '" + each + "'");
                return CommandLine.ExitCode.USAGE;
            }
        }
        try {
            MarkdownImport.run(folder, content, LocalDate.now(clock))
                    .forEach(spec.commandLine().getOut()::println);
            return CommandLine.ExitCode.OK;
        } catch (IOException e) {
            err.println(e.getMessage() + " cannot be read or written");
            return CommandLine.ExitCode.USAGE;
        }
    }

    private int run(Options options, Importer importer) {
        LocalDate today = LocalDate.now(clock);
        try {
            ContentDirectory content = ContentDirectory.open(options.folder);
            List<ImportedSource> sources = importer.read(options.file, content, today);
            ImportPlan plan = ImportPlan.of(sources, content);
            List<String> changes = ProposedChanges.of(sources, plan.files(), content, today);
            content.write(plan.files());
            PrintWriter out = spec.commandLine().getOut();
            plan.report().forEach(out::println);
            changes.forEach(out::println);
            return CommandLine.ExitCode.OK;
        } catch (ImportException e) {
            spec.commandLine().getErr().println(e.getMessage());
            return CommandLine.ExitCode.USAGE;
        }
    }
}
