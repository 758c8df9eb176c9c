package io.rolebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolebook.content.Guide;
import io.rolebook.content.Sample;
import java.nio.file.Path;

/** A small guide of one guide and nine briefs in three families, with tables of twelve occupations. */
public final class Briefs {

    private Briefs() {}

    public static Guide guide() {
        Guide guide = Sample.guide(Path.of("src/test/content-briefs"));
        assertThat(guide.problems()).isEmpty();
        return guide;
    }
}
