package io.rolebook.content.model;

import java.util.List;

/**
 * What parts of a page rest on besides sources.
 *
 * @param editors headings of the file whose text is the editors' judgment
 */
public record Basis(List<String> editors) {

    static final Basis NONE = new Basis(List.of());
}
