package io.rolebook.catalog;

import io.micrometer.core.instrument.Metrics;
import io.quarkus.runtime.Startup;
import io.rolebook.content.Guide;
import io.rolebook.content.GuideReader;
import io.rolebook.content.file.Problem;
import io.rolebook.content.model.Document;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * Brings the content folder into the catalog: whole when the guide starts, and afterwards only what changed. A bad file is
 * left out, or stays in its last good version, and its problems are logged once.
 */
@Startup
@ApplicationScoped
class ContentLoader {

    private static final Logger LOG = Logger.getLogger(ContentLoader.class);

    private final ContentConfig config;
    private final CatalogImport catalog;
    private final Event<CatalogLoaded> loaded;
    private final Clock clock;
    private final GuideReader reader;

    private Map<String, Document> imported = Map.of();
    private Guide shown;
    private LocalDate lastDay;
    private Set<Problem> told = Set.of();

    ContentLoader(ContentConfig config, CatalogImport catalog, Event<CatalogLoaded> loaded, Clock clock) {
        this.config = config;
        this.catalog = catalog;
        this.loaded = loaded;
        this.clock = clock;
        this.reader = new GuideReader(config.dir(), () -> LocalDate.now(clock));
    }

    @PostConstruct
    void start() {
        if (!Files.isDirectory(config.dir())) {
            throw new IllegalStateException(
                    "there is no content folder " + config.dir().toAbsolutePath()
                            + "; set rolebook.content.dir to the folder that holds roles, skills and sources");
        }
        Guide guide = load();
        if (config.strict() && guide.hasErrors()) {
            throw new IllegalStateException("the content has errors, and rolebook.content.strict is on");
        }
    }

    /** Reads what changed since the last time and shows it, if anything did; if it fails, what was shown before stays. */
    synchronized Guide load() {
        long start = System.nanoTime();
        Guide guide = reader.read();
        LocalDate today = LocalDate.now(clock);
        Map<String, Document> next = guide.documents().collect(Collectors.toMap(Document::path, document -> document));
        boolean isNewDay = !today.equals(lastDay);
        if (!isNewDay && guide.isAs(shown)) {
            return guide;
        }
        Collection<Document> outdated = difference(imported, isNewDay ? Map.of() : next);
        Collection<Document> fresh = difference(next, isNewDay ? Map.of() : imported);
        tell(guide.problems());
        boolean hasOtherTables = shown == null || guide.statistics() != shown.statistics();
        catalog.replace(outdated, fresh, hasOtherTables ? guide.statistics() : null, today);
        imported = next;
        shown = guide;
        lastDay = today;
        Set<String> changed = Stream.concat(outdated.stream(), fresh.stream())
                .map(Document::path)
                .collect(Collectors.toCollection(TreeSet::new));
        loaded.fire(new CatalogLoaded(guide, clock.instant(), changed));
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        Metrics.timer("rolebook.content.load").record(took);
        LOG.infof(
                "content: %d pages read or changed, %d gone or replaced, %d in all; %d problems; %d ms",
                fresh.size(), outdated.size(), next.size(), guide.problems().size(), took.toMillis());
        return guide;
    }

    /** What is published, and what is overdue, may change at midnight. */
    synchronized void loadOnNewDay() {
        if (!LocalDate.now(clock).equals(lastDay)) {
            load();
        }
    }

    /** What is in the one and not, as the very same document, in the other. */
    private static Collection<Document> difference(Map<String, Document> of, Map<String, Document> without) {
        return of.values().stream()
                .filter(document -> without.get(document.path()) != document)
                .toList();
    }

    private void tell(List<Problem> problems) {
        problems.stream().filter(problem -> !told.contains(problem)).forEach(problem -> {
            if (problem.isError()) {
                LOG.errorf("%s; the file is left out, or stays in its last good version", problem);
            } else {
                LOG.warn(problem);
            }
        });
        told = new HashSet<>(problems);
    }
}
