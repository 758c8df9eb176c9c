package io.rolebook.browser;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rolebook.editor.InPreview;
import java.util.List;

/** What editors see, held to what readers get: the newsroom, the bar above a page, and links to each line. */
@QuarkusTest
@TestProfile(InPreview.class)
class PreviewAccessibilityTest extends AccessibilityTest {

    @Override
    List<String> paths() {
        return List.of(
                "/editor", "/editor?sort=words.-words", "/roles/nurse", "/roles/nurse/path", "/roles/doula", "/gone");
    }
}
