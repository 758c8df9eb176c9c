package io.rolebook.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import io.quarkus.test.junit.QuarkusTest;
import io.rolebook.Visit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every answer in JSON is as its schema says, and holds nothing of which the schema says nothing. */
@QuarkusTest
class SchemaTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(Dialects.getDraft202012());

    static List<Form> described() {
        return Form.ALL.stream().filter(form -> form.record() != null).toList();
    }

    @ParameterizedTest
    @MethodSource("described")
    void everyAnswer_fitsItsSchema(Form form) throws JsonProcessingException {
        Schema schema = strict(form.name());

        assertThat(problems(schema, Visit.get(DataAddressesTest.address(form)).asString()))
                .isEmpty();
        assertThat(problems(schema, "{\"surprise\": 1}")).isNotEmpty();
    }

    @Test
    void roleOfFewWords_fitsItsSchemaToo() throws JsonProcessingException {
        assertThat(problems(strict("role"), Visit.get("/roles/midwife.json").asString()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/roles/nurze.json", "/roles/leech-collector.json", "/roles.json?first=x"})
    void everyProblem_fitsItsSchema(String path) throws JsonProcessingException {
        assertThat(problems(strict("problem"), Visit.get(path).asString())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("described")
    void everySchema_isOneItself_andTellsEveryField(Form form) throws JsonProcessingException {
        JsonNode schema = schema(form.name());

        assertThat(schema.get("$id").asText()).isEqualTo("/schema/data/" + form.name() + ".json");
        assertThat(problems(metaSchema(), schema.toString())).isEmpty();
        assertThat(schema.findValues("properties")).isNotEmpty().allSatisfy(fields -> assertThat(fields)
                .allSatisfy(
                        field -> assertThat(field.path("description").asText()).isNotBlank()));
    }

    private static JsonNode schema(String name) throws JsonProcessingException {
        return JSON.readTree(Visit.get("/schema/data/" + name + ".json").asString());
    }

    /** As it is published, but without room for fields that it does not name. */
    private static Schema strict(String name) throws JsonProcessingException {
        JsonNode schema = schema(name);
        schema.get("$defs").forEach(record -> ((ObjectNode) record).put("additionalProperties", false));
        ((ObjectNode) schema).remove("$id");
        return REGISTRY.getSchema(schema);
    }

    private static Schema metaSchema() {
        return REGISTRY.getSchema(SchemaLocation.of(DataSchema.DIALECT));
    }

    private static List<String> problems(Schema schema, String json) {
        return schema.validate(json, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }
}
