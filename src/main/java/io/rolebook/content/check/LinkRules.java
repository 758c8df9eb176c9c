package io.rolebook.content.check;

import io.rolebook.content.file.Nearest;
import io.rolebook.content.file.Problems;
import io.rolebook.content.model.Facet;
import io.rolebook.content.model.Reference;
import io.rolebook.content.model.RoleDocument;
import io.rolebook.content.model.Term;
import io.rolebook.content.parse.Kind;
import io.rolebook.content.parse.Parsed;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Links inside the guide must lead to a page, and to an anchor on that page if they name one. */
final class LinkRules {

    private final Names names;
    private final Collection<String> ownPages;

    LinkRules(Names names, Collection<String> ownPages) {
        this.names = names;
        this.ownPages = ownPages;
    }

    void check(Parsed file, Reference link, Problems found) {
        Address to = Address.of(link.name());
        if (to.isOfSamePage()) {
            own(file, to.anchor(), link, found);
        } else if (!to.isHome() && !(to.kind() == Kind.PAGE && ownPages.contains(to.slug()))) {
            document(to, link, found);
        }
    }

    /** A link to an anchor of the same file, which for a role may be on another of its pages: only the full address is safe. */
    private static void own(Parsed file, String anchor, Reference link, Problems found) {
        Set<String> anchors = file.anchors().keySet().stream()
                .map(a -> a.substring(a.indexOf('#') + 1))
                .collect(Collectors.toSet());
        if (file.kind() == Kind.ROLE) {
            found.error(link.at(), "'#" + anchor + "' is not an address", inFull(file, anchor));
        } else if (!anchors.contains(anchor)) {
            found.error(
                    link.at(),
                    "no anchor '#" + anchor + "' on this page",
                    Nearest.hint(anchor, anchors, "use a heading's"));
        }
    }

    private static String inFull(Parsed role, String anchor) {
        return role.anchors().keySet().stream()
                .filter(known -> known.substring(known.indexOf('#') + 1).equals(anchor))
                .sorted()
                .findFirst()
                .map(known -> "write it in full: /roles/" + role.slug() + (known.startsWith("#") ? "" : "/") + known)
                .orElse("write an address of the guide, with a heading's anchor behind it");
    }

    private void document(Address to, Reference link, Problems found) {
        Kind kind = to.kind();
        String slug = to.slug();
        String facet = to.facet();
        Parsed target = names.get(kind, slug);
        if (target == null && names.has(kind, slug)) {
            return;
        }
        if (target == null) {
            String path = kind == Kind.PAGE ? "/" : "/" + kind.folder() + "/";
            String hint = Nearest.to(slug, names.of(kind))
                    .map(near -> "did you mean '" + path + near + "'?")
                    .orElse("there is no such page");
            found.error(link.at(), "the link '" + link.name() + "' leads nowhere", hint);
        } else if (!facet.isEmpty() && !hasFacet(target, facet)) {
            found.error(
                    link.at(),
                    "the link '" + link.name() + "' leads nowhere",
                    "the page '" + slug + "' has no such part");
        } else if (!to.anchor().isEmpty() && target.document() != null) {
            anchor(target, facet, to.anchor(), link, found);
        }
    }

    private static boolean hasFacet(Parsed target, String facet) {
        if (target.kind() != Kind.ROLE) {
            return false;
        }
        if (facet.equals("print")) {
            return true;
        }
        Facet known =
                Term.find(Facet.values(), facet).filter(f -> f != Facet.GLANCE).orElse(null);
        return known != null && (!(target.document() instanceof RoleDocument role) || role.has(known));
    }

    private static void anchor(Parsed target, String facet, String anchor, Reference link, Problems found) {
        boolean isFacetOfRole = target.document() instanceof RoleDocument role
                && facet.isEmpty()
                && Term.find(Facet.values(), anchor).filter(role::has).isPresent();
        if (!facet.equals("print") && !isFacetOfRole && !target.anchors().containsKey(facet + "#" + anchor)) {
            Set<String> known = target.anchors().keySet().stream()
                    .filter(name -> name.startsWith(facet + "#"))
                    .map(name -> name.substring(name.indexOf('#') + 1))
                    .collect(Collectors.toSet());
            found.error(
                    link.at(),
                    "no anchor '#" + anchor + "' on the page the link leads to",
                    Nearest.hint(anchor, known, "leave it out, or use a heading's"));
        }
    }
}
