package io.rolebook.content.parse;

import io.rolebook.content.file.FrontMatter;
import io.rolebook.content.file.Problem;
import io.rolebook.content.model.Document;
import io.rolebook.content.model.Reference;
import java.util.List;
import java.util.Set;

/**
 * What was read of one file: its facts, or null if they cannot be read; its document, or null if the file is broken; the other files it names; its own problems;
 * a hash of its bytes; and the anchors a link may lead to.
 */
public record Parsed(
        Kind kind,
        String path,
        String slug,
        String hash,
        FrontMatter facts,
        Document document,
        List<Reference> references,
        Set<String> anchors,
        Set<String> accepted,
        List<Problem> problems) {}
