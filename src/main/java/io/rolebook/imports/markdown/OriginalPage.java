package io.rolebook.imports.markdown;

import io.rolebook.content.markdown.Markdown;
import io.rolebook.content.markdown.Nodes;
import io.rolebook.content.parse.KnownHeadings;
import io.rolebook.content.parse.Slug;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/**
 * A page of a folder as it was written.
 *
 * @param path below the folder, with forward slashes
 * @param body the lines below the front matter, without the markup of other tools
 */
record OriginalPage(String path, OriginalFacts facts, List<String> body, Notes notes) {

    private static final Pattern DATED = Pattern.compile("^(\\d{4}-\\d{2}-\\d{2})-(?=.)");

    static OriginalPage of(String path, String text) {
        Notes notes = new Notes(path);
        List<String> lines = Arrays.asList(text.replaceFirst("^\uFEFF", "")
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .split("\n", -1));
        OriginalFacts facts = OriginalFacts.read(lines);
        List<String> body = lines.subList(facts.lines(), lines.size());
        return new OriginalPage(path, facts, OtherMarkup.clean(body, facts.lines() + 1, notes), notes);
    }

    /** The address that front matter or the file's name gives, {@code tech-lead} for {@code TechLead.md}, or else its title if that has letters a to z; empty if none. */
    String slug() {
        String named = facts.first("slug")
                .map(slug -> Slug.of(slug.replaceFirst("^.*/(?=.)", "")))
                .orElse("");
        return Objects.toString(StringUtils.firstNonEmpty(named, Slug.of(words()), Slug.of(title())), "");
    }

    /** The title in front matter, or the first heading. */
    private String title() {
        return facts.first("title").orElseGet(() -> body.stream()
                .filter(line -> line.startsWith("# "))
                .findFirst()
                .map(line -> line.substring(2))
                .orElse(""));
    }

    /** The file's name as words; a page in a folder of its own, {@code nurse/index.md}, has the folder's. */
    private String words() {
        String[] parts =
                path.replaceFirst("(?i)(\\.html)?\\.(md|mdx|markdown)$", "").split("/");
        boolean isIndex = parts.length > 1 && parts[parts.length - 1].matches("(?i)index|readme");
        return DATED.matcher(parts[parts.length - (isIndex ? 2 : 1)])
                .replaceFirst("")
                .replaceFirst("^\\d{1,3}[-_. ]+(?=\\p{L})", "")
                .replaceAll("(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})", " ")
                .replaceAll("[_-]+", " ")
                .strip();
    }

    /** The day of the last change that front matter or a file name such as {@code 2019-12-17-nurse.md} states. */
    Optional<String> date() {
        Matcher dated = DATED.matcher(path.substring(path.lastIndexOf('/') + 1));
        return facts.first("lastmod", "last_modified_at", "updated", "updateddate", "last_update", "date", "pubdate")
                .or(() -> dated.find() ? Optional.of(dated.group(1)) : Optional.empty());
    }

    /** The folder that the page lies in, if it is not the imported folder itself. */
    Optional<String> folder() {
        String[] parts = path.split("/");
        int depth = parts.length - (parts[parts.length - 1].matches("(?i)(index|readme)\\..*") ? 3 : 2);
        return depth < 0 ? Optional.empty() : Optional.of(parts[depth]);
    }

    /** The page with a list of its own for notes that are not shown. */
    OriginalPage withoutNotes() {
        return new OriginalPage(path, facts, body, new Notes(path));
    }

    int firstLine() {
        return facts.lines() + 1;
    }

    /** The page parsed anew, with the links as they lead in the guide. */
    Tree tree(PageLinks links) {
        Node document = Original.parse(String.join("\n", body));
        PageHeadings.withoutLinks(document);
        document.accept(new PlainBlocks(this, links));
        List<Node> all = Nodes.children(document);
        List<Node> blocks = all.stream()
                .filter(node -> !(node instanceof FootnoteDefinition) && !isEmpty(node))
                .toList();
        boolean hasTitle = !blocks.isEmpty()
                && blocks.get(0) instanceof Heading first
                && (facts.first("title").isEmpty() || first.getLevel() == 1)
                && KnownHeadings.kind(Markdown.text(first)).isEmpty();
        String title = facts.first("title")
                .or(() -> hasTitle ? Optional.of(Markdown.text(blocks.get(0))) : Optional.empty())
                .filter(words -> words.matches(".*\\p{L}.*"))
                .orElseGet(() -> StringUtils.capitalize(words()));
        return new Tree(
                title.replaceAll("\\s+", " "),
                blocks.subList(hasTitle ? 1 : 0, blocks.size()),
                all.stream().filter(FootnoteDefinition.class::isInstance).toList());
    }

    private static boolean isEmpty(Node node) {
        return (node instanceof Paragraph || node instanceof Heading)
                && !Markdown.text(node).matches(".*[\\p{L}\\p{N}].*");
    }

    /** What a page is made of. */
    record Tree(String title, List<Node> blocks, List<Node> footnotes) {

        /** For a summary: the first paragraph of whole sentences, or else the first. */
        Optional<String> firstParagraph() {
            List<String> lines = blocks.stream()
                    .filter(node -> node instanceof Paragraph
                            || Markdown.text(node).matches(".*[.。]") && node instanceof Heading)
                    .map(Markdown::text)
                    .filter(text -> KnownHeadings.kind(text).isEmpty())
                    .flatMap(text -> Summary.of(text).stream())
                    .toList();
            return lines.stream()
                    .filter(line -> line.matches("\\p{L}.*[.!?…。！？]"))
                    .findFirst()
                    .or(() -> lines.stream().findFirst());
        }
    }
}
