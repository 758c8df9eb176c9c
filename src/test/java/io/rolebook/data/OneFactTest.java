package io.rolebook.data;

import io.quarkus.test.junit.QuarkusTest;
import io.rolebook.content.Sample;
import java.nio.file.Path;

/** The sample guide, whose nurse has a figure of every kind. */
@QuarkusTest
class OneFactTest extends OneFact {

    @Override
    Path folder() {
        return Sample.CONTENT;
    }
}
