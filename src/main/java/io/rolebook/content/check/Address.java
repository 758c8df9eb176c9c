package io.rolebook.content.check;

import io.rolebook.content.parse.Kind;
import java.util.List;

/**
 * An address of the guide, such as {@code /roles/nurse/pay#notes}, taken apart.
 *
 * @param kind of the file whose page it is, a list of them counting as a page of its own
 * @param facet what stands behind the page's address, or empty
 * @param anchor or empty
 */
record Address(Kind kind, String slug, String facet, String anchor) {

    static Address of(String link) {
        int hash = link.indexOf('#');
        String path = hash < 0 ? link : link.substring(0, hash);
        String anchor = hash < 0 ? "" : link.substring(hash + 1);
        if (path.isEmpty()) {
            return new Address(null, "", "", anchor);
        }
        List<String> parts = List.of(path.substring(1).split("/", -1));
        Kind kind = Kind.inFolder(parts.get(0)).filter(k -> k != Kind.PAGE).orElse(null);
        return kind == null || parts.size() == 1
                ? new Address(Kind.PAGE, path.substring(1), "", anchor)
                : new Address(kind, parts.get(1), String.join("/", parts.subList(2, parts.size())), anchor);
    }

    boolean isOfSamePage() {
        return kind == null;
    }

    boolean isHome() {
        return kind == Kind.PAGE && slug.isEmpty();
    }
}
