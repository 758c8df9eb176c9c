package io.rolebook.web.graph;

/** An address inside the guide, with a fragment where it names a thing and not a page; written with the site's host. */
public record Iri(String path) {

    public static Iri of(String path, String fragment) {
        return new Iri(path + "#" + fragment);
    }
}
