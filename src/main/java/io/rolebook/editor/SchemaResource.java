package io.rolebook.editor;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rolebook.catalog.ContentStatus;
import io.rolebook.content.file.Schemas;
import io.rolebook.web.Links;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/** {@code /schema/role.json} and its like: the JSON Schema of each kind of content file, as {@code check} applies it. */
@Path(Links.SCHEMA + "/{name}.json")
@Produces("application/schema+json")
class SchemaResource {

    private final ContentStatus content;

    SchemaResource(ContentStatus content) {
        this.content = content;
    }

    @GET
    public String schema(String name) {
        if (!Schemas.NAMES.contains(name)) {
            throw new NotFoundException();
        }
        // Its name here is its address here, so that a tool finds the schemas it refers to beside it
        ObjectNode schema =
                Schemas.of(content.settings().levels().words()).document(name).deepCopy();
        return schema.put("$id", Links.schema(name)).toPrettyString();
    }
}
