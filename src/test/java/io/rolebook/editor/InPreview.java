package io.rolebook.editor;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.rolebook.Configured;
import io.rolebook.content.Sample;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** An editor's own guide: a copy of the sample that tests may change, with a page that nobody else may see yet. */
public class InPreview implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "rolebook.content.dir",
                folder().toString(),
                "rolebook.preview",
                "true",
                "rolebook.site.edit-url",
                Configured.EDIT);
    }

    private static Path folder() {
        try {
            Path folder = Files.createTempDirectory("preview");
            Sample.copy(folder);
            Guides.write(folder, "roles/doula.md", Guides.role("Doula", "family: care\ndraft: true\n", ""));
            Guides.write(
                    folder, "roles/medic.md", Guides.role("Medic", "family: care\npublish-after: 2027-01-01\n", ""));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
