package io.rolebook;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.rolebook.editor.EditorCommands;
import io.rolebook.imports.ImportCommand;
import java.time.Clock;

/** Where the program begins: without arguments it serves the guide, with them it runs one command and starts no server. */
@QuarkusMain
public final class Rolebook {

    Rolebook() {}

    public static void main(String[] arguments) {
        if (arguments.length == 0) {
            // The front door answers an address that is none with a page; the framework's answer is empty and bare
            System.setProperty("vertx.disableURIValidation", "true");
            Quarkus.run(arguments);
        } else {
            System.exit(Sprint.run().orElseGet(() -> command(arguments)));
        }
    }

    private static int command(String[] arguments) {
        Clock clock = Clock.systemDefaultZone();
        return EditorCommands.line(clock, new ImportCommand(clock)).execute(arguments);
    }
}
