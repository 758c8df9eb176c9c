package io.rolebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.SecurityContext;
import io.fabric8.kubernetes.api.model.VolumeMount;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** What one machine of the guide may take and do. */
class PodIT {

    private final PodSpec pod = Manifests.built().pod();
    private final Container guide = Manifests.built().guide();

    @Test
    void guide_takesNoMoreThanItIsGiven() {
        assertThat(List.of("cpu", "memory")).allSatisfy(what -> assertThat(amount(guide, what, true))
                .isPositive()
                .isLessThanOrEqualTo(amount(guide, what, false)));
        assertThat(amount(guide, "memory", true)).isEqualTo(amount(guide, "memory", false));
    }

    @Test
    void guide_hasNoRights() throws IOException {
        assertHarmless(pod, guide);
        assertThat(Files.readString(Path.of("Dockerfile")))
                .contains("\nUSER " + pod.getSecurityContext().getRunAsUser() + "\n");
    }

    /** What the strictest of the Pod Security Standards asks, and that nothing is written but to a bounded scratch folder. */
    static void assertHarmless(PodSpec pod, Container container) {
        SecurityContext rights = container.getSecurityContext();
        assertThat(rights.getReadOnlyRootFilesystem()).isTrue();
        assertThat(rights.getAllowPrivilegeEscalation()).isFalse();
        assertThat(rights.getCapabilities().getDrop()).containsExactly("ALL");
        assertThat(rights.getCapabilities().getAdd()).isEmpty();
        assertThat(pod.getSecurityContext().getRunAsNonRoot()).isTrue();
        assertThat(pod.getSecurityContext().getSeccompProfile().getType()).isEqualTo("RuntimeDefault");
        assertThat(pod.getAutomountServiceAccountToken()).isFalse();
        assertThat(pod.getVolumes())
                .allSatisfy(volume ->
                        assertThat(volume.getEmptyDir().getSizeLimit()).isNotNull())
                .extracting("name")
                .containsAll(container.getVolumeMounts().stream()
                        .map(VolumeMount::getName)
                        .toList());
    }

    static BigDecimal amount(Container container, String what, boolean asked) {
        Map<String, Quantity> amounts = asked
                ? container.getResources().getRequests()
                : container.getResources().getLimits();
        return Quantity.getAmountInBytes(amounts.get(what));
    }

    @Test
    void end_isWaitedForAsLongAsItMayTake() throws IOException {
        Properties settings = new Properties();
        settings.load(Files.newBufferedReader(Path.of("src/main/resources/application.properties")));
        Duration delay = Duration.parse("PT" + Manifests.env(guide, "QUARKUS_SHUTDOWN_DELAY"));
        Duration timeout = Duration.parse("PT" + settings.getProperty("quarkus.shutdown.timeout"));

        assertThat(Duration.ofSeconds(pod.getTerminationGracePeriodSeconds()))
                .isGreaterThanOrEqualTo(delay.plus(timeout).plusSeconds(5));
        assertThat(delay.toSeconds()).isGreaterThan(seconds(guide.getReadinessProbe()));
        assertThat(settings.getProperty("quarkus.shutdown.delay-enabled")).isEqualTo("true");
    }

    /** How long a probe fails before somebody acts. */
    static long seconds(Probe probe) {
        return (long) probe.getPeriodSeconds() * probe.getFailureThreshold();
    }
}
