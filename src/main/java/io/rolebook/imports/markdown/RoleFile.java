package io.rolebook.imports.markdown;

import io.rolebook.content.file.Problem;
import io.rolebook.content.parse.Context;
import io.rolebook.content.parse.FileParser;
import io.rolebook.content.parse.Kind;
import io.rolebook.content.parse.Parsed;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/** The file of a role while it is made: facts, blocks of prose, and after each check without what the check refuses. */
final class RoleFile {

    private static final int MOST_ROUNDS = 12;
    private static final Set<String> NEEDED = Set.of("title", "summary");

    private final String slug;
    private final OriginalPage page;
    private final Map<String, String> facts;
    private final List<Node> blocks;
    private boolean acceptsFigures;
    private WrittenRole written;

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
        written = WrittenRole.of(facts, acceptsFigures, blocks);
        Parsed parsed = new FileParser(context).parse(Kind.ROLE, path(), text().getBytes(StandardCharsets.UTF_8));
        return parsed.problems().stream().filter(Problem::isError).toList();
    }

    private static boolean isFigure(Problem problem) {
        return problem.mend().contains("accept 'figure-without-source'");
    }

    private void noteFigure(Problem problem) {
        page.notes()
                .add(line(written.blockAt(problem.position().line())), problem.what() + ": accepted until it has one");
    }

    /** Takes out the blocks of the errors, a heading with all that stands under it. */
    private boolean leaveOut(List<Problem> errors) {
        Set<Integer> out = new TreeSet<>(Comparator.reverseOrder());
        boolean factLeft = false;
        for (Problem error : errors) {
            int block = written.blockAt(error.position().line());
            if (block >= 0) {
                page.notes().add(line(block), "left out: " + error.what());
                IntStream.range(block, endOf(block)).forEach(out::add);
            } else {
                factLeft |= leaveOutFact(error);
            }
        }
        out.forEach(block -> blocks.remove((int) block));
        return factLeft || !out.isEmpty();
    }

    /** Behind the block or, of a heading, behind all that stands under it. */
    private int endOf(int block) {
        int end = block + 1;
        while (blocks.get(block) instanceof Heading heading
                && end < blocks.size()
                && !(blocks.get(end) instanceof Heading next && next.getLevel() <= heading.getLevel())) {
            end++;
        }
        return end;
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

    private int line(int block) {
        for (int i = Math.max(block, 0); i < blocks.size(); i++) {
            if (Original.line(blocks.get(i)) >= 0) {
                return page.firstLine() + Original.line(blocks.get(i));
            }
        }
        return page.firstLine();
    }

    /** The file as it is written. */
    String text() {
        return written.text();
    }
}
