package io.rolebook.web;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.rolebook.web.graph.Iri;
import java.io.IOException;

/** Writes the guide's own addresses in full, with the host of the site. */
class IriSerializer extends StdSerializer<Iri> {

    private static final long serialVersionUID = 1L;

    /** The attribute that holds scheme and host. */
    static final String BASE = "base";

    IriSerializer() {
        super(Iri.class);
    }

    @Override
    public void serialize(Iri iri, JsonGenerator json, SerializerProvider provider) throws IOException {
        json.writeString(provider.getAttribute(BASE) + iri.path());
    }
}
