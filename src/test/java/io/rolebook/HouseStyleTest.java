package io.rolebook;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.qute.TemplateInstance;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the code looks like wherever one opens it. */
class HouseStyleTest {

    private static final JavaClasses CODE =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("io.rolebook");

    @Test
    void pages_holdNoEntity() {
        classes()
                .that()
                .resideOutsideOfPackage("io.rolebook.catalog..")
                .and()
                .areRecords()
                .should(haveNoEntity())
                .check(CODE);
        assertThat(CODE.stream().filter(type -> type.isAssignableTo(TemplateInstance.class)))
                .hasSizeGreaterThan(20)
                .allMatch(JavaClass::isRecord);
    }

    private static ArchCondition<JavaClass> haveNoEntity() {
        return new ArchCondition<>("have no entity among their components") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaField field : type.getFields()) {
                    boolean holdsOne = field.getAllInvolvedRawTypes().stream()
                            .anyMatch(part -> part.isAnnotatedWith(Entity.class));
                    events.add(new SimpleConditionEvent(field, !holdsOne, field.getDescription()));
                }
            }
        };
    }

    @Test
    void names_areOfCareersAndTheWeb() {
        noClasses()
                .should()
                .haveNameMatching(".*(Service|Manager|Helper|Utils?|Dto|DTO|Impl|Mapper)")
                .check(CODE);
    }

    @Test
    void everyPackage_saysWhatItPromises() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")).map(Path::getParent))
                    .allSatisfy(folder -> assertThat(Files.readString(folder.resolve("package-info.java")))
                            .startsWith("/**"));
        }
    }
}
