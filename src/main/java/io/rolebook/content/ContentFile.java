package io.rolebook.content;

import io.rolebook.content.file.SourceFile;
import io.rolebook.content.parse.FileParser;
import io.rolebook.content.parse.Kind;
import io.rolebook.content.parse.Parsed;
import io.rolebook.content.parse.SettingsFile;
import io.rolebook.content.statistics.TableFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads single files below a content folder; a file that cannot be read is a problem and never an exception. */
record ContentFile(Path folder) {

    private static final String PERMISSIONS = "check its permissions, or the link it is";

    Parsed document(Path file, FileParser parser) {
        String path = ContentFolder.relative(folder, file);
        Kind kind = Kind.inFolder(path.substring(0, path.indexOf('/'))).orElseThrow();
        try {
            if (!isWithin(file)) {
                return parser.unreadable(kind, path);
            }
            long size = Files.size(file);
            if (size > SourceFile.LARGEST) {
                return parser.tooLarge(kind, path, size);
            }
            return parser.parse(kind, path, Files.readAllBytes(file));
        } catch (IOException e) {
            return parser.unreadable(kind, path);
        } catch (RuntimeException | StackOverflowError e) {
            return parser.notUnderstood(kind, path);
        }
    }

    SettingsFile settings(Path file) {
        String path = ContentFolder.relative(folder, file);
        try {
            return isWithin(file) && Files.size(file) <= SourceFile.LARGEST
                    ? SettingsFile.read(path, Files.readAllBytes(file))
                    : SettingsFile.unreadable(path);
        } catch (IOException e) {
            return SettingsFile.unreadable(path);
        }
    }

    TableFile table(Path file) {
        String path = ContentFolder.relative(folder, file);
        try {
            if (!isWithin(file)) {
                return TableFile.unreadable(path, "the file cannot be opened", PERMISSIONS);
            }
            if (Files.size(file) > TableFile.LARGEST) {
                String most =
                        "a table may have at most " + TableFile.LARGEST / 1_000_000 + " MB; is this the right file?";
                return TableFile.unreadable(path, "the file is too large", most);
            }
            return TableFile.read(path, Files.readAllBytes(file));
        } catch (IOException e) {
            return TableFile.unreadable(path, "the file cannot be opened", PERMISSIONS);
        } catch (RuntimeException e) {
            return TableFile.unreadable(path, "the table cannot be read", "undo the last change");
        }
    }

    private boolean isWithin(Path file) throws IOException {
        return file.toRealPath().startsWith(folder.toRealPath()) && Files.isRegularFile(file);
    }
}
