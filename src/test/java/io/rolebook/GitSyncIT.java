package io.rolebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.VolumeMount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The same with the content of a repository rather than of the image. */
class GitSyncIT {

    private static final Path GIT_SYNC = Path.of("src/main/kubernetes/git-sync");

    private final Manifests manifests = Manifests.built();
    private final Container guide = manifests.guide();

    @Test
    void contentFromARepository_isThereBeforeTheGuideStarts() throws Exception {
        Manifests patches = Manifests.of(Files.readString(GIT_SYNC.resolve("content.yaml")) + "---\n"
                + Files.readString(GIT_SYNC.resolve("network.yaml")));

        assertSynced(patches.the(Deployment.class).getSpec().getTemplate().getSpec());
        assertThat(patches.the(NetworkPolicy.class).getSpec().getEgress()).isNotEmpty();
    }

    @Test
    void contentFromARepository_changesNothingElse() throws Exception {
        Manifests overlaid = Manifests.of(kustomize());
        PodSpec synced = overlaid.the(Deployment.class).getSpec().getTemplate().getSpec();
        Container unsynced = synced.getContainers().get(0);

        assertThat(overlaid.types()).containsExactlyInAnyOrderElementsOf(manifests.types());
        assertSynced(synced);
        PodIT.assertHarmless(synced, unsynced);
        PodIT.assertHarmless(synced, synced.getInitContainers().get(0));
        assertThat(unsynced.getReadinessProbe()).isEqualTo(guide.getReadinessProbe());
        assertThat(unsynced.getEnv()).containsAll(guide.getEnv());
    }

    private static void assertSynced(PodSpec pod) {
        Container sync = pod.getInitContainers().get(0);
        Container guide = pod.getContainers().get(0);
        assertThat(sync.getRestartPolicy()).isEqualTo("Always");
        assertThat(sync.getStartupProbe().getHttpGet().getPort().getIntVal())
                .isEqualTo(Integer.parseInt(
                        Manifests.env(sync, "GITSYNC_HTTP_BIND").substring(1)));
        assertThat(Manifests.env(guide, "ROLEBOOK_CONTENT_DIR"))
                .isEqualTo(
                        Manifests.env(sync, "GITSYNC_ROOT") + "/" + Manifests.env(sync, "GITSYNC_LINK") + "/content");
        assertThat(guide.getVolumeMounts())
                .filteredOn(mount -> mount.getName().equals("git"))
                .allMatch(VolumeMount::getReadOnly)
                .hasSize(1);
        assertThat(PodIT.amount(sync, "memory", true)).isPositive();
    }

    private static String kustomize() throws IOException, InterruptedException {
        assumeTrue(
                Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "kubectl"))),
                "there is no kubectl here");
        Process process = new ProcessBuilder(
                        "kubectl", "kustomize", "--load-restrictor", "LoadRestrictionsNone", GIT_SYNC.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String yaml = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return yaml;
    }
}
