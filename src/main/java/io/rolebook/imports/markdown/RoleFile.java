package io.rolebook.imports.markdown;

import io.rolebook.content.file.Problem;
import io.rolebook.content.parse.Context;
import io.rolebook.content.parse.FileParser;
import io.rolebook.content.parse.Kind;
import io.rolebook.content.parse.Parsed;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/** The file of a role while it is made: facts, blocks of prose, and after each check without what the check refuses. */
final class RoleFile {

    private static final String WHY = "Figures of the imported page; their sources are still to be named";
    private static final int MOST_ROUNDS = 12;
    private static final Set<String> NEEDED = Set.of("title", "summary");

    private final String slug;
    private final OriginalPage page;
    private final Map<String, String> facts;
    private final List<Node> blocks;
    private final List<Integer> starts = new ArrayList<>();
    private boolean acceptsFigures;

    RoleFile(String slug, OriginalPage page, Map<String, String> facts, List<Node> blocks) {
        this.slug = slug;
        this.page = page;
        this.facts = new LinkedHashMap<>(facts);
        this.blocks = new ArrayList<>(blocks);
    }

    String path() {
        return "roles/" + slug + ".md";
    }

    /** Leaves out what the check has as an error, with a note, until nothing is left of that; whether it comes to an end. */
    boolean passes(Context context) {
        for (int round = 0; round < MOST_ROUNDS; round++) {
            List<Problem> errors = errors(context);
            if (errors.isEmpty()) {
                return true;
            }
            if (!acceptsFigures && errors.stream().anyMatch(RoleFile::isFigure)) {
                acceptsFigures = true;
                errors.stream().filter(RoleFile::isFigure).forEach(this::noteFigure);
            } else if (!leaveOut(errors)) {
                return false;
            }
        }
        return false;
    }

    private List<Problem> errors(Context context) {
        Parsed parsed = new FileParser(context).parse(Kind.ROLE, path(), text().getBytes(StandardCharsets.UTF_8));
        return parsed.problems().stream().filter(Problem::isError).toList();
    }

    private static boolean isFigure(Problem problem) {
        return problem.mend().contains("accept 'figure-without-source'");
    }

    private void noteFigure(Problem problem) {
        page.notes().add(line(blockAt(problem.position().line())), problem.what() + ": accepted until it has one");
    }

    /** Takes out the blocks of the errors, a heading with all that stands under it. */
    private boolean leaveOut(List<Problem> errors) {
        Set<Integer> out = new TreeSet<>();
        boolean factLeft = false;
        for (Problem error : errors) {
            int block = blockAt(error.position().line());
            if (block >= 0) {
                page.notes().add(line(block), "left out: " + error.what());
                out.addAll(withAllBelow(block));
            } else {
                factLeft |= leaveOutFact(error);
            }
        }
        List<Integer> descending = new ArrayList<>(out);
        for (int i = descending.size() - 1; i >= 0; i--) {
            blocks.remove((int) descending.get(i));
        }
        return factLeft || !out.isEmpty();
    }

    private List<Integer> withAllBelow(int block) {
        List<Integer> all = new ArrayList<>(List.of(block));
        if (blocks.get(block) instanceof Heading heading) {
            for (int i = block + 1; i < blocks.size(); i++) {
                if (blocks.get(i) instanceof Heading next && next.getLevel() <= heading.getLevel()) {
                    break;
                }
                all.add(i);
            }
        }
        return all;
    }

    private boolean leaveOutFact(Problem error) {
        int fact = error.position().line() - 2;
        List<String> keys = List.copyOf(facts.keySet());
        if (fact < 0 || fact >= keys.size() || NEEDED.contains(keys.get(fact))) {
            return false;
        }
        page.notes().add(1, "'" + keys.get(fact) + "' is left out: " + error.what());
        facts.remove(keys.get(fact));
        return true;
    }

    /** The block that holds a line of the file, -1 for the facts. */
    private int blockAt(int line) {
        int block = -1;
        while (block + 1 < starts.size() && starts.get(block + 1) <= line) {
            block++;
        }
        return block;
    }

    private int line(int block) {
        for (int i = Math.max(block, 0); i < blocks.size(); i++) {
            if (Original.line(blocks.get(i)) >= 0) {
                return page.firstLine() + Original.line(blocks.get(i));
            }
        }
        return page.firstLine();
    }

    /** The file as it is written; a heading with nothing under it is dropped. */
    String text() {
        StringBuilder text = new StringBuilder("---\n");
        facts.forEach((key, value) -> text.append(key + ": " + value + "\n"));
        if (acceptsFigures) {
            text.append("accept:\n  - { rule: figure-without-source, why: " + WHY + " }\n");
        }
        text.append("---\n");
        dropEmpty();
        starts.clear();
        for (Node block : blocks) {
            starts.add((int) text.chars().filter(c -> c == '\n').count() + 1);
            text.append(Original.markdown(block)).append("\n\n");
        }
        return text.toString().stripTrailing() + "\n";
    }

    private void dropEmpty() {
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
