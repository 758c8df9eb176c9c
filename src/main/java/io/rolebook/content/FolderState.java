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
 */
public final class FolderState {

    private final Map<Path, FileStamp> stamps = new HashMap<>();
    private final Path folder;
    private final Path root;

    private FolderState(Path folder) {
        this.folder = folder;
        this.root = real(folder);
        add(folder);
    }

    /** The state now; a folder that is not there has one too. */
    public static FolderState of(Path folder) {
        return new FolderState(folder);
    }

    /** Whether the same folder stands at the path: not another one, nor one behind another link. */
    public boolean isOfSameFolder(FolderState other) {
        return root.equals(other.root) && key().equals(other.key());
    }

    public boolean isSame(FolderState other) {
        return isOfSameFolder(other) && stamps.equals(other.stamps);
    }

    /** Where the folder really is, or its own path if it is not there. */
    public Path root() {
        return root;
    }

    private String key() {
        FileStamp stamp = stamps.get(folder);
        return stamp == null ? "" : stamp.key();
    }

    private void add(Path path) {
        stamps.put(path, FileStamp.of(path));
        boolean isWalked = path.equals(folder) ? Files.isDirectory(path) : isFolder(path);
        if (!isWalked) {
            return;
        }
        try (Stream<Path> children = Files.list(path)) {
            children.forEach(this::add);
        } catch (IOException | UncheckedIOException e) {
            stamps.put(path, null);
        }
    }

    private static boolean isFolder(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }

    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            return folder;
        }
    }
}
