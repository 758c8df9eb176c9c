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

/** Writes the guide as one file, piece by piece as the walk brings them. */
final class WholeGuide {

    private WholeGuide() {}

    /** As {@link GuideData} describes it. */
    static void json(Walk.Way way, Site site, OutputStream out) throws IOException {
        JsonGenerator json = DataJson.to(out);
        json.writeStartObject();
        json.writeStringField("name", site.name());
        if (site.licence() != null) {
            json.writeStringField("licence", site.licenceUrl() == null ? site.licence() : site.licenceUrl());
        }
        json.writeArrayFieldStart("families");
        way.families(json::writePOJO);
        json.writeEndArray();
        json.writeArrayFieldStart("sources");
        way.eachSource(json::writePOJO);
        json.writeEndArray();
        json.writeArrayFieldStart("skills");
        way.skills(json::writePOJO);
        json.writeEndArray();
        json.writeArrayFieldStart("pages");
        way.pages(json::writePOJO);
        json.writeEndArray();
        json.writeArrayFieldStart("roles");
        way.roles(json::writePOJO);
        json.writeEndArray();
        json.writeEndObject();
        // Not closed: a file that ends too early must not get its last brackets
        json.flush();
    }

    static void figures(Walk.Way way, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        Csv.write(writer, FigureLine.COLUMNS, List.of());
        way.roles(role -> Csv.lines(
                writer,
                FigureLine.COLUMNS.size(),
                FigureLines.of(role).stream().map(FigureLine::cells).toList()));
        writer.flush();
    }
}
