package io.rolebook.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a content folder and all in it look like from outside: network and overlay mounts don't tell their changes, so the
 * states of two moments are compared. It costs one look at each file.
 *
 * @param root where the folder really is, or its own path if it is not there
 */
public record FolderState(Path folder, Path root, Map<Path, FileStamp> stamps) {

    /** The state now; a folder that is not there has one too. */
    public static FolderState of(Path folder) {
        FolderState state = new FolderState(folder, real(folder), new HashMap<>());
        state.add(folder);
        return state;
    }

    /** Whether the same folder stands at the path: not another one, nor one behind another link. */
    public boolean isOfSameFolder(FolderState other) {
        return root.equals(other.root) && key().equals(other.key());
    }

    private String key() {
        FileStamp stamp = stamps.get(folder);
        return stamp == null ? "" : stamp.key();
    }

    private void add(Path path) {
        stamps.put(path, FileStamp.of(path));
        // A link to a folder is followed at the top alone
        boolean isFolder =
                path.equals(folder) ? Files.isDirectory(path) : Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
        if (!isFolder) {
            return;
        }
        try (Stream<Path> children = Files.list(path)) {
            children.forEach(this::add);
        } catch (IOException | UncheckedIOException e) {
            stamps.put(path, null);
        }
    }

    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            return folder;
        }
    }
}
