package io.rolebook.content.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;

/** A content file cut in two: the YAML between its {@code ---} lines, and the Markdown below. */
public record SourceFile(String path, String slug, String frontMatter, String body, int bodyLine) {

    /** Files are prose; one beyond this many bytes is a mistake. */
    public static final int LARGEST = 1 << 18;

    /** The facts begin on the line below the first delimiter. */
    public static final int FRONT_MATTER_LINE = 2;

    private static final String DELIMITER = "---";
    /** What Git writes around what it could not merge; the line between them may be a heading. */
    private static final Pattern UNSETTLED = Pattern.compile("(<{7}|>{7})( .*)?");

    private static final Pattern FENCE = Pattern.compile("^ {0,3}(```|~~~)");

    /** A place in the front matter by line and column from 0. */
    static Position inFacts(int line, int column) {
        return new Position(FRONT_MATTER_LINE + line, column + 1);
    }

    /** The file's two parts, or nothing and at least one problem. */
    public static Optional<SourceFile> read(String path, byte[] bytes, Problems problems) {
        return decode(bytes, problems).flatMap(text -> split(path, text, problems));
    }

    /** {@code roles/data-engineer.md} is {@code data-engineer}. */
    public static String slug(String path) {
        return path.substring(path.lastIndexOf('/') + 1, path.length() - ".md".length());
    }

    /** The text of a file with Unix line ends, or nothing and a problem if it is no text. */
    public static Optional<String> text(byte[] bytes, Problems problems) {
        return decode(bytes, problems).filter(text -> !ControlCharacters.areIn(text.split("\n", -1), problems));
    }

    private static Optional<String> decode(byte[] bytes, Problems problems) {
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), out, true);
        String text = withUnixLines(out.flip().toString());
        if (result.isError()) {
            problems.error(endOf(text), "not valid UTF-8", "save the file with the encoding UTF-8");
            return Optional.empty();
        }
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            problems.error(endOf(text.substring(0, nul)), "not a text file", "a content file is plain Markdown text");
            return Optional.empty();
        }
        return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private static String withUnixLines(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static Position endOf(String text) {
        return new Position(StringUtils.countMatches(text, '\n') + 1, text.length() - text.lastIndexOf('\n'));
    }

    private static Optional<SourceFile> split(String path, String text, Problems problems) {
        String[] lines = text.split("\n", -1);
        if (isUnsettled(lines, problems) || ControlCharacters.areIn(lines, problems)) {
            return Optional.empty();
        }
        if (!isDelimiter(lines[0])) {
            problems.error(
                    Position.START,
                    "the file does not start with front matter",
                    "begin with a line of three hyphens, the facts below it, and another line of three hyphens");
            return Optional.empty();
        }
        for (int i = 1; i < lines.length; i++) {
            if (isDelimiter(lines[i])) {
                return Optional.of(
                        new SourceFile(path, slug(path), join(lines, 1, i), join(lines, i + 1, lines.length), i + 2));
            }
        }
        reportUnclosed(lines, problems);
        return Optional.empty();
    }

    /** Between the lines of ``` a page may show what a conflict looks like. */
    private static boolean isUnsettled(String[] lines, Problems problems) {
        boolean isCode = false;
        for (int i = 0; i < lines.length; i++) {
            isCode ^= FENCE.matcher(lines[i]).find();
            if (!isCode && UNSETTLED.matcher(lines[i]).matches()) {
                problems.error(
                        new Position(i + 1, 1),
                        "two versions of this place stand side by side, as Git left them",
                        "keep the lines of one, and delete the other's and those of '<<<<<<<', '=======' and '>>>>>>>'");
                return true;
            }
        }
        return false;
    }

    private static boolean isDelimiter(String line) {
        return line.stripTrailing().equals(DELIMITER);
    }

    private static void reportUnclosed(String[] lines, Problems problems) {
        for (int i = 1; i < lines.length; i++) {
            if (lines[i].strip().matches("[-–—]{1,10}")) {
                problems.error(
                        new Position(i + 1, 1),
                        "'" + lines[i].strip() + "' does not close the front matter",
                        "write exactly three hyphens at the start of the line");
                return;
            }
        }
        problems.error(
                Position.START, "the front matter is never closed", "put a line of three hyphens below the last fact");
    }

    private static String join(String[] lines, int from, int to) {
        return String.join("\n", Arrays.asList(lines).subList(from, to));
    }
}
