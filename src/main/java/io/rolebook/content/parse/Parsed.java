package io.rolebook.content.parse;

import io.rolebook.content.file.Problem;
import io.rolebook.content.model.Document;
import io.rolebook.content.model.Reference;
import java.util.List;
import java.util.Set;

/**
 * What was read of one file: its document, or null if the file is broken; the other files it names; its own problems;
 * and the anchors a link may lead to.
 */
public record Parsed(
        Kind kind,
        String path,
        String slug,
        Document document,
        List<Reference> references,
        Set<String> anchors,
        Set<String> accepted,
        List<Problem> problems) {}
