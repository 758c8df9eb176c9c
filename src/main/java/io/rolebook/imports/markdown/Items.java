package io.rolebook.imports.markdown;

import io.rolebook.content.markdown.Markdown;
import io.rolebook.content.markdown.Nodes;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Makes things with a name of the items of a list: a duty, a step. */
final class Items {

    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 8;
    private static final Pattern LABEL = Pattern.compile("^(\\p{L}[^:：.。]{1,45})(?::\\s+|：\\s*)(?=\\S)");
    private static final Pattern START = Pattern.compile(
            "^(.{12," + LONGEST + "}?)(?:[,;:.(—–，；：。（、]|\\s-\\s| (?:and|or|so that|to ensure|by|und|et|y) )");

    private Items() {}

    static boolean hasList(List<Node> blocks) {
        return blocks.stream().anyMatch(ListBlock.class::isInstance);
    }

    /** One section an item of the lists; what else stands among the blocks is left to the caller. */
    static List<Section> of(List<Node> blocks) {
        List<Section> items = new ArrayList<>();
        for (Node block : blocks) {
            if (block instanceof ListBlock list) {
                Nodes.children(list).forEach(item -> items.add(item(item)));
            }
        }
        return items;
    }

    private static Section item(Node item) {
        List<Node> blocks = new ArrayList<>(Nodes.children(item));
        if (blocks.isEmpty() || !(blocks.get(0) instanceof Paragraph paragraph)) {
            return new Section("", 3, blocks);
        }
        String name = name(paragraph);
        boolean isWhole = Markdown.text(paragraph).replaceFirst("[.:。：]$", "").equals(name);
        if (isWhole && blocks.size() > 1 || paragraph.getFirstChild() == null) {
            blocks.remove(0);
        }
        return new Section(name, 3, blocks);
    }

    /** The bold words or the label at the start, which are taken out of the paragraph, or else its first words. */
    private static String name(Paragraph paragraph) {
        String text = Markdown.text(paragraph);
        if (paragraph.getFirstChild() instanceof StrongEmphasis strong
                && strong.getNext() instanceof Text rest
                && !Markdown.text(strong).isEmpty()
                && rest.getLiteral().matches("\\s*[:：–—-]?\\s.*|\\s*[:：–—-]\\S.*")) {
            strong.unlink();
            rest.setLiteral(StringUtils.capitalize(rest.getLiteral().replaceFirst("^\\s*[:：–—-]?\\s*", "")));
            return Markdown.text(strong).replaceFirst("\\s*[:：.。–—-]+$", "");
        }
        if (paragraph.getFirstChild() instanceof Text first) {
            Matcher label = LABEL.matcher(first.getLiteral());
            if (label.find()) {
                first.setLiteral(StringUtils.capitalize(first.getLiteral().substring(label.end())));
                return label.group(1).strip();
            }
        }
        return start(text);
    }

    private static String start(String text) {
        Matcher start = START.matcher(text);
        if (text.length() > LONGEST / 2 && start.find()) {
            return start.group(1).strip();
        }
        if (text.length() <= LONGEST) {
            return text.replaceFirst("[.:。；：;]$", "");
        }
        String[] words = text.split(" ");
        String few = String.join(" ", List.of(words).subList(0, Math.min(MOST_WORDS, words.length)));
        return few.length() <= LONGEST ? few + " …" : few.substring(0, LONGEST) + "…";
    }
}
