package io.rolebook.web;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.rolebook.web.graph.Iri;
import java.io.IOException;

/** Writes the guide's own addresses with the site's host. */
class IriSerializer extends StdSerializer<Iri> {

    private static final long serialVersionUID = 1L;

    private final transient Site site;

    IriSerializer(Site site) {
        super(Iri.class);
        this.site = site;
    }

    @Override
    public void serialize(Iri iri, JsonGenerator json, SerializerProvider provider) throws IOException {
        json.writeString(site.absolute(iri.path()));
    }
}
