package io.rolebook.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.rolebook.content.Sample;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
class SnapshotTest {

    /** A page that takes its time between two queries. */
    @Snapshot
    @ApplicationScoped
    static class SlowReader {

        @Inject
        Roles roles;

        @Inject
        Skills skills;

        @Inject
        Sources sources;

        @Inject
        RoleNeeds needs;

        List<Integer> counts(Runnable meanwhile) {
            int before = roles.slugs().size();
            CompletableFuture.runAsync(meanwhile).join();
            return List.of(
                    before,
                    roles.slugs().size(),
                    skills.uses().size(),
                    sources.notes().size(),
                    needs.skillsByRole().size());
        }
    }

    @Inject
    SlowReader reader;

    @Inject
    Reload reload;

    @AfterEach
    void putTheSampleBack() {
        reload.withSample();
    }

    @Test
    void aReader_seesOneVersion_whileAnImportCommits(@TempDir Path empty) {
        assertThat(reader.counts(() -> reload.with(Sample.guide(empty)))).containsExactly(2, 2, 6, 6, 2);
        assertThat(reader.counts(() -> {})).containsExactly(0, 0, 0, 0, 0);
    }
}
