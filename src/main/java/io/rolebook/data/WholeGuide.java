package io.rolebook.data;

import com.fasterxml.jackson.core.JsonGenerator;
import io.rolebook.web.Csv;
import io.rolebook.web.Site;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;

/** Writes the guide as one file, piece by piece as the walk brings them. */
final class WholeGuide {

    private WholeGuide() {}

    /** As {@link GuideData} describes it. */
    static void json(Walk walk, Site site, OutputStream out) throws IOException {
        JsonGenerator json = DataJson.to(out);
        json.writeStartObject();
        json.writeStringField("name", site.name());
        if (site.licence() != null) {
            json.writeStringField("licence", site.licenceUrl() == null ? site.licence() : site.licenceUrl());
        }
        json.writePOJOField("families", walk.families());
        json.writePOJOField(
                "sources", walk.citing().each(List.copyOf(new TreeMap<>(walk.sources()).values()), SourceData::of));
        json.writeArrayFieldStart("skills");
        walk.eachSkill(json::writePOJO);
        json.writeEndArray();
        json.writePOJOField("pages", walk.pages());
        json.writeArrayFieldStart("roles");
        walk.eachRole(json::writePOJO);
        json.writeEndArray();
        json.writeEndObject();
        // Not closed: a file that ends too early must not get its last brackets
        json.flush();
    }

    static void figures(Walk walk, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        Csv.write(writer, FigureLines.COLUMNS, List.of());
        walk.eachRole(role -> Csv.lines(writer, FigureLines.COLUMNS.size(), FigureLines.of(role)));
        writer.flush();
    }
}
