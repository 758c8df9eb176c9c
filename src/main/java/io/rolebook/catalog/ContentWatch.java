package io.rolebook.catalog;

import io.methvin.watcher.DirectoryWatcher;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.rolebook.content.FolderState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Watches the content folder and has it read again when it changes. Editors save in several steps, and a branch is
 * switched file by file: a change is waited out until it is quiet for a moment, or has gone on for long.
 */
@ApplicationScoped
class ContentWatch {

    private static final Logger LOG = Logger.getLogger(ContentWatch.class);
    private static final long QUIET_MILLIS = 25;
    private static final long LONGEST_MILLIS = 400;
    /** How often to look for changes that no event tells, and whether a new day has begun. */
    private static final long LOOK_MILLIS = 2_000;

    private final ContentConfig config;
    private final ContentLoader loader;
    private final LinkedBlockingQueue<Object> changes = new LinkedBlockingQueue<>();
    private DirectoryWatcher watcher;
    private FolderState seen;
    private Thread thread;

    ContentWatch(ContentConfig config, ContentLoader loader) {
        this.config = config;
        this.loader = loader;
    }

    void start(@Observes StartupEvent start) {
        if (config.watch()) {
            watch();
            thread = new Thread(this::run, "content-watch");
            thread.setDaemon(true);
            thread.start();
        }
    }

    void stop(@Observes ShutdownEvent stop) throws IOException {
        if (thread != null) {
            thread.interrupt();
            close();
        }
    }

    private void watch() {
        seen = FolderState.of(config.dir());
        try {
            close();
            // Whatever was saved between the last reading and the first watching counts as a change
            changes.add(config.dir());
            if (Files.isDirectory(seen.root())) {
                watcher = DirectoryWatcher.builder()
                        .path(seen.root())
                        .listener(changes::add)
                        .fileHashing(false)
                        .build();
                watcher.watchAsync();
            }
        } catch (IOException | RuntimeException e) {
            LOG.warnf(e, "%s cannot be watched; its changes show two seconds later", config.dir());
        }
    }

    private void close() throws IOException {
        if (watcher != null) {
            watcher.close();
            watcher = null;
        }
    }

    private void run() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                boolean isChanged = changes.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS) != null;
                if (isChanged) {
                    waitUntilQuiet();
                }
                look(isChanged);
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException | Error e) {
                LOG.error("the changed content could not be loaded; what was shown before stays", e);
            }
        }
    }

    private void waitUntilQuiet() throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LONGEST_MILLIS);
        while (changes.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS) != null && System.nanoTime() < end) {
            changes.clear();
        }
    }

    /**
     * Has the folder read if it changed. It also finds what no event has told: another folder at the same path, and changes on a
     * mount without events.
     *
     * @param isChanged whether an event has told a change
     */
    private void look(boolean isChanged) {
        FolderState now = FolderState.of(config.dir());
        if (!now.isOfSameFolder(seen)) {
            watch();
        } else if (isChanged || !now.equals(seen)) {
            seen = now;
            loader.load();
        } else {
            loader.loadOnNewDay();
        }
    }
}
