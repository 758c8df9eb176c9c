package io.rolebook.hostile;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** What in a page could run, load or lead to something that is not the guide's own. */
final class Harmless {

    private static final Set<String> FORBIDDEN = Set.of(
            "script",
            "iframe",
            "frame",
            "frameset",
            "object",
            "embed",
            "applet",
            "base",
            "style",
            "img",
            "image",
            "audio",
            "video",
            "source",
            "marquee",
            "math",
            "foreignobject",
            "animate",
            "set",
            "xml",
            "bgsound",
            "template");
    private static final Set<String> ADDRESSES = Set.of(
            "href", "src", "action", "formaction", "xlink:href", "data", "poster", "srcset", "background", "cite");

    private Harmless() {}

    /** Empty if nothing; the scripts that a page has are its layout's, and its graph, which no text in it ends. */
    static List<String> faults(Element page) {
        return page.getAllElements().stream()
                .flatMap(element -> Stream.concat(
                        isForbidden(element) ? Stream.of(element.outerHtml()) : Stream.empty(),
                        element.attributes().asList().stream()
                                .filter(attribute -> isHarmful(attribute))
                                .map(attribute -> element.tagName() + " " + attribute)))
                .toList();
    }

    private static boolean isForbidden(Element element) {
        boolean isGraph = element.attr("type").equals("application/ld+json")
                && !element.data().contains("<");
        boolean ours = isGraph
                || element.normalName().equals("script")
                        && element.parent() != null
                        && element.parent().normalName().equals("head")
                        && element.attr("src").startsWith("/static/bundle/")
                        && element.data().isEmpty();
        return FORBIDDEN.contains(element.normalName()) && !ours
                || element.normalName().equals("meta") && element.hasAttr("http-equiv");
    }

    private static boolean isHarmful(Attribute attribute) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        String value = attribute.getValue().strip().toLowerCase(Locale.ROOT);
        return name.startsWith("on")
                || name.equals("style")
                || name.equals("srcdoc")
                || !name.matches("[a-z][a-z0-9:-]*") && !attribute.getKey().matches("viewBox|preserveAspectRatio")
                || ADDRESSES.contains(name) && !value.matches("(?s)(https?:|mailto:|[/?#]|$).*")
                || ADDRESSES.contains(name) && value.startsWith("//");
    }
}
