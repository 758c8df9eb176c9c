package io.rolebook.editor;

import io.rolebook.content.parse.Kind;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code new}: writes a new content file whose comments explain every key and section; it overwrites no file. */
@Command(name = "new", description = "Begins a content file in which every fact and section is explained.")
final class NewCommand implements Callable<Integer> {

    private final Clock clock;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "kind", description = "role, skill, family, source or page.")
    private Kind kind;

    @Parameters(index = "1", paramLabel = "title", description = "Its name, such as \"Site Reliability Engineer\".")
    private String title;

    @Option(
            names = "--dir",
            paramLabel = "content-dir",
            defaultValue = "content",
            description = "The content folder (default: ${DEFAULT-VALUE}).")
    private Path folder;

    NewCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        if (!Files.isDirectory(folder)) {
            return refuse("there is no folder '" + folder + "'; name the content folder with --dir");
        }
        Draft draft = Draft.of(kind, title).orElse(null);
        if (draft == null) {
            return refuse("'" + title + "' gives no file name; a title needs letters a-z or digits, and no more than "
                    + Draft.LONGEST);
        }
        Path file = folder.resolve(draft.path());
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, draft.text(LocalDate.now(clock)), StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            return refuse(file + " is already there, and was left as it is");
        } catch (IOException e) {
            return refuse(file + " cannot be written: " + e.getMessage());
        }
        PrintWriter out = spec.commandLine().getOut();
        out.println(file);
        out.println(draft.next());
        return CommandLine.ExitCode.OK;
    }

    private int refuse(String why) {
        spec.commandLine().getErr().println(why);
        return CommandLine.ExitCode.USAGE;
    }
}
