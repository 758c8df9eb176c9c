package io.rolebook.data;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rolebook.browser.Pages;
import java.nio.file.Path;

/** The guide that readers get. */
@QuarkusTest
@TestProfile(Pages.Published.class)
class OneFactOfReadersTest extends OneFact {

    @Override
    Path folder() {
        return Path.of("content");
    }
}
