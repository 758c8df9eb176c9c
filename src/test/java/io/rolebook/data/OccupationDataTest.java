package io.rolebook.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.rolebook.Visit;
import io.rolebook.web.Csv;
import org.junit.jupiter.api.Test;

/** The official occupations as data, each figure with its source. */
@QuarkusTest
class OccupationDataTest {

    @Test
    void anOccupation_isAllThatTheTablesSayOfIt() {
        JsonPath midwives = Visit.get("/occupations/29-1161.json").jsonPath();

        assertThat(midwives.getString("title")).isEqualTo("Nurse midwives");
        assertThat(midwives.getString("group.title")).isEqualTo("Health care occupations");
        assertThat(midwives.getString("page")).endsWith("/occupations/29-1161");
        assertThat(midwives.getInt("pay[0].median")).isEqualTo(77_000);
        assertThat(midwives.getString("pay[0].source.asOf")).isEqualTo("2025-05");
        assertThat(midwives.getDouble("outlook.growthPercent")).isEqualTo(7.5);
        assertThat(midwives.getString("entry.education")).isEqualTo("master");
        assertThat(midwives.getList("sources.id")).contains("sample-statistics");
    }

    @Test
    void anOccupationThatARoleStandsFor_namesIt() {
        JsonPath nurses = Visit.get("/occupations/29-1141.json").jsonPath();

        assertThat(nurses.getString("page")).endsWith("/roles/nurse");
        assertThat(nurses.getList("roles.slug")).containsExactly("nurse");
        assertThat(nurses.getList("pay.source.asOf", String.class)).startsWith("2025-05", "2024-05");
        assertThat(nurses.getList("skills.element")).isNotEmpty();
        assertThat(nurses.getList("near.title")).contains("Nurse midwives");
    }

    @Test
    void theTable_hasALineAnOccupation() {
        assertThat(Visit.get("/occupations.csv").asString().lines())
                .anyMatch(line -> line.startsWith(Csv.MARK + "code,title,group_code,group,page,median,p10"))
                .anyMatch(line -> line.startsWith("29-1161,Nurse midwives,29-0000,Health care occupations,")
                        && line.contains(",77000,"));
    }
}
