package io.rolebook.content.parse;

import io.rolebook.content.file.Position;
import io.rolebook.content.file.Problems;
import io.rolebook.content.file.SourceFile;

/** A file's name, which is its page's address: lower-case letters, digits and single hyphens. */
final class FileName {

    private FileName() {}

    static void check(String path, Problems problems) {
        String slug = SourceFile.slug(path);
        if (!Slug.isSlug(slug)) {
            String better = Slug.of(slug);
            problems.error(
                    Position.START,
                    "the file name '" + slug + ".md' cannot be an address",
                    "rename it to "
                            + (better.isEmpty()
                                    ? "the letters a to z, digits and hyphens, such as 'nurse.md'"
                                    : "'" + better + ".md'"));
        }
    }
}
