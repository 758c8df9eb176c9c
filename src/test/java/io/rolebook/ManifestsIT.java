package io.rolebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.ContainerPort;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the manifests that the build writes promise of a guide on many machines. */
class ManifestsIT {
    private final Manifests manifests = Manifests.built();
    private final Deployment deployment = manifests.the(Deployment.class);
    private final PodSpec pod = manifests.pod();
    private final Container guide = manifests.guide();

    @Test
    void everyManifest_isThereOnce_andHoldsOnlyWhatAClusterKnows() {
        assertThat(manifests.types())
                .containsExactlyInAnyOrder(
                        Service.class,
                        Deployment.class,
                        HorizontalPodAutoscaler.class,
                        PodDisruptionBudget.class,
                        NetworkPolicy.class);
        assertThat(manifests.byType().values())
                .allSatisfy(
                        manifest -> assertThat(manifest.getMetadata().getName()).isEqualTo("rolebook"));
        assertThatThrownBy(
                        () -> Manifests.of(Files.readString(Manifests.BUILT).replace("readOnlyRoot", "readonlyRoot")))
                .hasMessageContaining("readonlyRootFilesystem");
    }

    @Test
    void probes_askOnTheManagementPort() {
        assertThat(Map.of(
                        "/q/health/started", guide.getStartupProbe(),
                        "/q/health/ready", guide.getReadinessProbe(),
                        "/q/health/live", guide.getLivenessProbe()))
                .allSatisfy((path, probe) -> {
                    assertThat(probe.getHttpGet().getPath()).isEqualTo(path);
                    assertThat(probe.getHttpGet().getPort().getIntVal()).isEqualTo(port("management"));
                });
        assertThat(PodIT.seconds(guide.getStartupProbe())).isGreaterThanOrEqualTo(60);
    }

    @Test
    void readers_reachThePublicPort_andNoOther() {
        assertThat(manifests.the(Service.class).getSpec().getPorts())
                .singleElement()
                .satisfies(
                        served -> assertThat(served.getTargetPort().getIntVal()).isEqualTo(port("http")));
        assertThat(manifests.the(NetworkPolicy.class).getSpec().getIngress())
                .anySatisfy(rule -> {
                    assertThat(rule.getFrom()).isEmpty();
                    assertThat(rule.getPorts()).singleElement().satisfies(to -> assertThat(
                                    to.getPort().getIntVal())
                            .isEqualTo(port("http")));
                })
                .anySatisfy(rule -> {
                    assertThat(rule.getFrom()).isNotEmpty();
                    assertThat(rule.getPorts()).singleElement().satisfies(to -> assertThat(
                                    to.getPort().getIntVal())
                            .isEqualTo(port("management")));
                })
                .hasSize(2);
    }

    private int port(String name) {
        return guide.getPorts().stream()
                .filter(port -> port.getName().equals(name))
                .mapToInt(ContainerPort::getContainerPort)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everySelector_findsThePods_ofThisVersionAndTheNext() {
        Map<String, String> labels =
                deployment.getSpec().getTemplate().getMetadata().getLabels();
        assertThat(List.of(
                        manifests.the(Service.class).getSpec().getSelector(),
                        deployment.getSpec().getSelector().getMatchLabels(),
                        manifests
                                .the(PodDisruptionBudget.class)
                                .getSpec()
                                .getSelector()
                                .getMatchLabels(),
                        manifests
                                .the(NetworkPolicy.class)
                                .getSpec()
                                .getPodSelector()
                                .getMatchLabels(),
                        pod.getTopologySpreadConstraints()
                                .get(0)
                                .getLabelSelector()
                                .getMatchLabels(),
                        pod.getTopologySpreadConstraints()
                                .get(1)
                                .getLabelSelector()
                                .getMatchLabels()))
                .allSatisfy(selector ->
                        assertThat(labels).containsAllEntriesOf(selector).isNotEqualTo(selector))
                .allSatisfy(
                        selector -> assertThat(selector).isNotEmpty().doesNotContainKey("app.kubernetes.io/version"));
        assertThat(pod.getTopologySpreadConstraints()).hasSize(2);
    }

    @Test
    void atLeastTwo_answerWhateverIsDoneToTheCluster() {
        HorizontalPodAutoscaler scale = manifests.the(HorizontalPodAutoscaler.class);
        int least = scale.getSpec().getMinReplicas();

        assertThat(scale.getSpec().getScaleTargetRef().getName())
                .isEqualTo(deployment.getMetadata().getName());
        assertThat(scale.getSpec().getScaleTargetRef().getKind()).isEqualTo(deployment.getKind());
        // Whoever applies the manifests again leaves alone how many there are now
        assertThat(deployment.getSpec().getReplicas()).isNull();
        assertThat(least
                        - manifests
                                .the(PodDisruptionBudget.class)
                                .getSpec()
                                .getMaxUnavailable()
                                .getIntVal())
                .isGreaterThanOrEqualTo(2);
        assertThat(deployment
                        .getSpec()
                        .getStrategy()
                        .getRollingUpdate()
                        .getMaxUnavailable()
                        .getIntVal())
                .isZero();
    }

    @Test
    void sameSources_makeTheSameManifests() throws IOException {
        assertThat(Files.readString(Manifests.BUILT))
                .doesNotContain("timestamp", "vcs-uri", "commit-id", System.getProperty("user.dir"));
        assertThat(guide.getImage()).doesNotContain(System.getProperty("user.name") + "/");
    }
}
