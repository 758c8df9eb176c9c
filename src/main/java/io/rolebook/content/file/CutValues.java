package io.rolebook.content.file;

import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.comments.CommentType;
import org.snakeyaml.engine.v2.events.CommentEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Values that end at a '#' which was meant as a part of them: {@code title: A C# developer #1}. */
final class CutValues {

    private static final Pattern MAY_BE_CUT = Pattern.compile("[ \\t]#[^ \\t\\n]");

    private CutValues() {}

    /** Reports each; a comment behind a value has a space behind its '#'. */
    static void check(String yaml, Problems problems) {
        if (!MAY_BE_CUT.matcher(yaml).find()) {
            return;
        }
        LoadSettings settings = LoadSettings.builder()
                .setParseComments(true)
                .setUseMarks(true)
                .setBufferSize(yaml.length() + 1)
                .build();
        try {
            for (Event event : new Parse(settings).parseString(yaml)) {
                if (event instanceof CommentEvent comment
                        && comment.getCommentType() == CommentType.IN_LINE
                        && !comment.getValue().isEmpty()
                        && !Character.isWhitespace(comment.getValue().charAt(0))) {
                    Mark at = comment.getStartMark().orElseThrow();
                    problems.error(
                            SourceFile.inFacts(at.getLine(), at.getColumn()),
                            "the value ends before '#" + comment.getValue().strip() + "'",
                            "put the whole value in double quotes; a comment has a space behind its '#'");
                }
            }
        } catch (YamlEngineException e) {
            // The mistake is told where the facts are read
        }
    }
}
