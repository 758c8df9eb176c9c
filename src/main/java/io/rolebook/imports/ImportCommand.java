package io.rolebook.imports;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Reads a publisher's file into tables and source files; exits with 0, or with 2 and nothing written. */
@Command(
        name = "import",
        description = "Writes tables of official figures from a publisher's own file.",
        synopsisSubcommandLabel = "[bls-oews | bls-ep | onet]",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:everything is written, or was the same already",
            "2:the file was refused, and nothing is written"
        })
public final class ImportCommand {

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
    int oews(@Mixin ImportOptions options) {
        return run(options, OewsImport::read);
    }

    @Command(
            name = "bls-ep",
            description = "Occupation.xlsx, Education.xlsx or Skills.xlsx of the Employment Projections.")
    int projections(@Mixin ImportOptions options) {
        return run(options, ProjectionsImport::read);
    }

    @Command(name = "onet", description = "The text files of the O*NET database, as a ZIP file or a folder.")
    int onet(@Mixin ImportOptions options) {
        return run(options, OnetImport::read);
    }

    private int run(ImportOptions options, Importer importer) {
        LocalDate today = LocalDate.now(clock);
        try {
            ContentDirectory content = ContentDirectory.open(options.folder);
            List<ImportedSource> sources = importer.read(options.file, content, today);
            ImportPlan plan = ImportPlan.of(sources, content);
            List<String> changes = ProposedChanges.of(sources, plan.files(), content, today);
            new FilesToWrite(content, plan.files()).write();
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
