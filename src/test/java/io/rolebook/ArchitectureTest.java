package io.rolebook;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules of the packages, as the code keeps them. */
class ArchitectureTest {

    /** Each may use those before it; features, which come last, may use all of them and not each other. */
    private static final List<String> LAYERS = List.of("content", "catalog", "web", "charts", "fit", "figures");

    /** Packages of the frameworks whose classes may change with every version. */
    private static final String[] INTERNAL = {
        "io.netty..",
        "io.vertx..impl..",
        "io.vertx..spi..",
        "io.quarkus..impl..",
        "io.quarkus..runtime..",
        "io.quarkus..spi..",
        "io.quarkus.bootstrap..",
        "org.jboss.resteasy.reactive.common..",
        "org.jboss.resteasy.reactive.server.core..",
        "org.jboss.resteasy.reactive.server.handlers..",
        "org.jboss.resteasy.reactive.server.jaxrs..",
        "org.jboss.resteasy.reactive.server.spi..",
        "org.jboss.resteasy.reactive.server.vertx..",
        "sun..",
        "com.sun..",
        "jdk.internal.."
    };

    /** Classes of these packages that the guides of Quarkus document. */
    private static final List<String> DOCUMENTED = List.of(
            "io.quarkus.runtime.Quarkus",
            "io.quarkus.runtime.ShutdownDelayInitiatedEvent",
            "io.quarkus.runtime.ShutdownEvent",
            "io.quarkus.runtime.Startup",
            "io.quarkus.runtime.StartupEvent",
            "io.quarkus.runtime.annotations.QuarkusMain",
            "io.quarkus.runtime.configuration.MemorySize",
            "io.quarkus.vertx.http.runtime.filters.Filters");

    private static final JavaClasses CODE =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("io.rolebook");

    @Test
    void importsGoLeft() {
        for (int i = 0; i < LAYERS.size(); i++) {
            String[] left = LAYERS.subList(0, i + 1).stream()
                    .map(layer -> "io.rolebook." + layer + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(left[i])
                    .should()
                    .dependOnClassesThat(resideInAnyPackage("io.rolebook..").and(resideOutsideOfPackages(left)))
                    .check(CODE);
        }
    }

    @Test
    void features_doNotUseEachOther() {
        String[] layers =
                LAYERS.stream().map(layer -> "io.rolebook." + layer + "..").toArray(String[]::new);
        for (String feature : features()) {
            noClasses()
                    .that()
                    .resideInAPackage(feature)
                    .should()
                    .dependOnClassesThat(resideInAnyPackage("io.rolebook..")
                            .and(resideOutsideOfPackages(layers))
                            .and(resideOutsideOfPackages(feature)))
                    .check(CODE);
        }
    }

    private static List<String> features() {
        List<String> features = CODE.stream()
                .map(type -> type.getPackageName().split("\\."))
                .filter(parts -> parts.length > 2 && !LAYERS.contains(parts[2]))
                .map(parts -> "io.rolebook." + parts[2] + "..")
                .distinct()
                .toList();
        assertThat(features).hasSizeGreaterThan(7);
        return features;
    }

    @Test
    void packages_haveNoCycles() {
        slices().matching("io.rolebook.(**)").should().beFreeOfCycles().check(CODE);
    }

    /** They read the catalog a few roles at a time; a page that is written while it reads would hold a connection of the database. */
    @Test
    void onlyFilesOfTheWholeGuide_areWrittenAsTheyAreRead() {
        noClasses()
                .that()
                .resideOutsideOfPackages("io.rolebook.data..", "io.rolebook.web.cache..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(StreamingOutput.class)
                .check(CODE);
    }

    /** They write what the guide reads, so they know what a table is and nothing of how it is shown. */
    @Test
    void imports_knowTheContentAlone() {
        noClasses()
                .that()
                .resideInAPackage("io.rolebook.imports..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("io.rolebook..", "io.quarkus..", "jakarta..")
                        .and(resideOutsideOfPackages("io.rolebook.content..", "io.rolebook.imports..")))
                .check(CODE);
    }

    /** An upgrade of a framework is then a version number. */
    @Test
    void frameworks_areUsedByTheirPublicApiAlone() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage(INTERNAL)
                        .and(describe("are not documented", type -> !DOCUMENTED.contains(type.getName()))))
                .check(CODE);
    }

    @Test
    void content_isPlainJava() {
        noClasses()
                .that()
                .resideInAPackage("io.rolebook.content..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.quarkus..", "io.smallrye..", "jakarta..", "org.hibernate..", "org.jboss..")
                .check(CODE);
    }

    @Test
    void onlyTheCatalog_knowsTheDatabase() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.rolebook.catalog..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.persistence..",
                        "jakarta.transaction..",
                        "org.hibernate..",
                        "io.quarkus.hibernate..",
                        "java.sql..")
                .check(CODE);
    }
}
