package io.rolebook.content.markdown;

import io.rolebook.content.file.Position;
import java.util.List;
import org.commonmark.node.Node;

/** A heading and what stands below it, up to the next heading of its rank or above; the part before any has no heading. */
public record Part(String heading, String anchor, Position at, List<Node> nodes) {}
