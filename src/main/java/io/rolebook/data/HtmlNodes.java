package io.rolebook.data;

import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Turns the elements that the guide's own Markdown can become back into its nodes. */
record HtmlNodes(UnaryOperator<String> link, Predicate<String> isNote) {

    /** Writes what is inside the element under the node; text that stands in no block gets a paragraph. */
    void append(Node parent, Element element) {
        Node loose = null;
        for (org.jsoup.nodes.Node child : element.childNodes()) {
            boolean isBlank = child instanceof TextNode text && text.isBlank();
            if (child instanceof Element block && block.isBlock()) {
                loose = null;
                block(parent, block);
            } else if (loose != null || !isBlank) {
                loose = loose == null ? add(parent, new Paragraph()) : loose;
                inline(loose, child);
            }
        }
    }

    private void block(Node parent, Element block) {
        switch (block.tagName()) {
            case "p" -> inlines(add(parent, new Paragraph()), block);
            case "ul" -> list(add(parent, new BulletList()), block);
            case "ol" -> list(add(parent, ordered(block)), block);
            case "blockquote" -> append(add(parent, new BlockQuote()), block);
            case "pre" -> parent.appendChild(code(block));
            case "hr" -> parent.appendChild(new ThematicBreak());
            case "table" -> parent.appendChild(new HtmlTable(this).of(block));
            case "h1", "h2", "h3", "h4", "h5", "h6" -> inlines(add(parent, heading(block)), block);
            default -> append(parent, block);
        }
    }

    private static Node add(Node parent, Node child) {
        parent.appendChild(child);
        return child;
    }

    private void list(Node list, Element element) {
        ((ListBlock) list).setTight(element.select("> li > p").isEmpty());
        element.select("> li").forEach(item -> append(add(list, new ListItem()), item));
    }

    private static OrderedList ordered(Element element) {
        OrderedList list = new OrderedList();
        list.setMarkerDelimiter(".");
        list.setMarkerStartNumber(element.hasAttr("start") ? Integer.parseInt(element.attr("start")) : 1);
        return list;
    }

    private static Heading heading(Element element) {
        Heading heading = new Heading();
        heading.setLevel(element.tagName().charAt(1) - '0');
        return heading;
    }

    private static FencedCodeBlock code(Element pre) {
        FencedCodeBlock block = new FencedCodeBlock();
        block.setInfo(pre.select("code").attr("class").replace("language-", ""));
        block.setLiteral(pre.wholeText());
        return block;
    }

    void inlines(Node parent, Element element) {
        element.childNodes().forEach(child -> inline(parent, child));
    }

    private void inline(Node parent, org.jsoup.nodes.Node child) {
        if (child instanceof TextNode text) {
            String words = text.getWholeText().replaceAll("\\s+", " ");
            parent.appendChild(new Text(isLast(text) ? words.stripTrailing() : words));
        } else if (child instanceof Element element) {
            inline(parent, element);
        }
    }

    /** Whether the line ends behind it. */
    private static boolean isLast(TextNode text) {
        org.jsoup.nodes.Node next = text.nextSibling();
        return next == null || next instanceof Element element && element.isBlock();
    }

    private void inline(Node parent, Element element) {
        switch (element.tagName()) {
            case "em" -> inlines(add(parent, new Emphasis("*")), element);
            case "strong" -> inlines(add(parent, new StrongEmphasis("**")), element);
            case "del" -> inlines(add(parent, new Strikethrough("~~")), element);
            case "code" -> parent.appendChild(new Code(element.wholeText()));
            case "br" -> parent.appendChild(new HardLineBreak());
            case "img" -> inlines(add(parent, new Image(element.attr("src"), null)), element);
            case "a" -> inlines(add(parent, new Link(address(element.attr("href")), null)), element);
            case "sup" -> mark(parent, element);
            default -> inlines(parent, element);
        }
    }

    private String address(String href) {
        return href.startsWith("/") && !href.startsWith("//") ? link.apply(href) : href;
    }

    private void mark(Node parent, Element mark) {
        String key = mark.select("a").attr("href").replaceFirst("^#note-", "");
        if (isNote.test(key)) {
            parent.appendChild(new FootnoteReference(key));
        }
    }
}
