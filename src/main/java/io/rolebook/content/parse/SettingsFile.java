package io.rolebook.content.parse;

import io.rolebook.content.file.FrontMatter;
import io.rolebook.content.file.Position;
import io.rolebook.content.file.Problem;
import io.rolebook.content.file.Problems;
import io.rolebook.content.file.SchemaCheck;
import io.rolebook.content.file.Schemas;
import io.rolebook.content.file.SourceFile;
import io.rolebook.content.model.Levels;
import io.rolebook.content.model.Settings;
import java.util.List;

/**
 * {@code content/guide.md}: what the guide is called and how it counts. The text below its facts is for editors alone.
 *
 * @param settings null if the file has an error
 */
public record SettingsFile(String path, Settings settings, List<Problem> problems) {

    public static final String NAME = "guide.md";

    public static SettingsFile read(String path, byte[] bytes) {
        Problems problems = new Problems(path);
        Settings settings = SourceFile.read(path, bytes, problems)
                .flatMap(file -> FrontMatter.read(file, problems))
                .filter(facts -> SchemaCheck.run(Schemas.of(Levels.USUAL.words()), "guide", facts, problems))
                .map(facts -> Facts.of(facts, Settings.Facts.class, Settings.USUAL))
                .map(Settings.Facts::settings)
                .orElse(null);
        return new SettingsFile(path, settings, problems.found());
    }

    /** A file that could not be opened. */
    public static SettingsFile unreadable(String path) {
        Problems problems = new Problems(path);
        problems.error(Position.START, "the file cannot be opened", "check its permissions");
        return new SettingsFile(path, null, problems.found());
    }
}
