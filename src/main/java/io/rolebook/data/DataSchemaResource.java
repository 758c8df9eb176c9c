package io.rolebook.data;

import io.rolebook.web.DataLinks;
import io.rolebook.web.ProblemDetails;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/** {@code /schema/data/role.json} and its like: the JSON Schema of each answer. */
@Path(DataLinks.SCHEMA)
@Produces("application/schema+json;charset=UTF-8")
class DataSchemaResource {

    @GET
    public String schema(String name) {
        return DataSchema.document(DataLinks.schema(name), record(name)).toString();
    }

    private static Class<?> record(String name) {
        if (name.equals("problem")) {
            return ProblemDetails.class;
        }
        return Form.ALL.stream()
                .filter(form -> form.name().equals(name) && form.record() != null)
                .findFirst()
                .map(Form::record)
                .orElseThrow(NotFoundException::new);
    }
}
