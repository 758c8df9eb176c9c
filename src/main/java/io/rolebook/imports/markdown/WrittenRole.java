package io.rolebook.imports.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/**
 * The text of a role's file.
 *
 * @param starts the line at which each block of prose begins
 */
record WrittenRole(String text, List<Integer> starts) {

    private static final String ACCEPTED = "accept:\n  - { rule: figure-without-source, why: "
            + "Figures of the imported page; their sources are still to be named }\n";

    /** @param blocks headings with nothing under them are removed from the list */
    static WrittenRole of(Map<String, String> facts, boolean acceptsFigures, List<Node> blocks) {
        dropEmpty(blocks);
        StringBuilder text = new StringBuilder("---\n");
        facts.forEach(
                (key, value) -> text.append(key).append(": ").append(value).append('\n'));
        text.append(acceptsFigures ? ACCEPTED : "").append("---\n");
        List<Integer> starts = new ArrayList<>();
        int line = 1 + lines(text);
        for (Node block : blocks) {
            starts.add(line);
            String markdown = Original.markdown(block) + "\n\n";
            line += lines(markdown);
            text.append(markdown);
        }
        return new WrittenRole(text.toString().stripTrailing() + "\n", List.copyOf(starts));
    }

    /** The block that holds a line of the file, -1 for the facts. */
    int blockAt(int line) {
        int block = -1;
        while (block + 1 < starts.size() && starts.get(block + 1) <= line) {
            block++;
        }
        return block;
    }

    private static int lines(CharSequence text) {
        return (int) text.chars().filter(c -> c == '\n').count();
    }

    private static void dropEmpty(List<Node> blocks) {
        for (int i = blocks.size() - 1; i >= 0; i--) {
            boolean isEmpty = blocks.get(i) instanceof Heading heading
                    && (i + 1 == blocks.size()
                            || blocks.get(i + 1) instanceof Heading next && next.getLevel() <= heading.getLevel());
            if (isEmpty || Original.markdown(blocks.get(i)).isBlank()) {
                blocks.remove(i);
            }
        }
    }
}
