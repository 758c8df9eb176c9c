package io.rolebook.content.statistics;

import java.util.Set;

/**
 * What of a guide cannot be read. It is told where it is; what leans on it is no fault.
 *
 * @param sources those whose own file is broken
 * @param folders paths of folders that cannot be opened, below the content folder
 */
public record UnreadParts(Set<String> sources, Set<String> folders) {

    public static final UnreadParts NONE = new UnreadParts(Set.of(), Set.of());

    public boolean isEmpty() {
        return sources.isEmpty() && folders.isEmpty();
    }

    /** Whether the table may be there, in a folder that cannot be opened. */
    boolean hidesTable(String path) {
        return folders.stream().anyMatch(folder -> path.startsWith(folder + "/"));
    }

    /** Whether a source that is not known may be there. */
    boolean hidesSource(String slug) {
        return sources.contains(slug)
                || folders.stream().anyMatch(folder -> folder.equals("sources") || folder.startsWith("sources/"));
    }
}
