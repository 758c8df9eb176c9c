package io.rolebook.catalog;

import io.quarkus.runtime.Startup;
import io.rolebook.content.Guide;
import io.rolebook.content.GuideReader;
import io.rolebook.content.file.Problem;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import org.jboss.logging.Logger;

/** Loads the content folder into the catalog when the guide starts; a bad file is left out, and its problems are logged. */
@Startup
@ApplicationScoped
class ContentLoader {

    private static final Logger LOG = Logger.getLogger(ContentLoader.class);

    private final ContentConfig config;
    private final CatalogImport catalog;
    private final Event<CatalogLoaded> loaded;
    private final Clock clock;

    ContentLoader(ContentConfig config, CatalogImport catalog, Event<CatalogLoaded> loaded, Clock clock) {
        this.config = config;
        this.catalog = catalog;
        this.loaded = loaded;
        this.clock = clock;
    }

    @PostConstruct
    void load() {
        if (!Files.isDirectory(config.dir())) {
            throw new IllegalStateException(
                    "there is no content folder " + config.dir().toAbsolutePath()
                            + "; set rolebook.content.dir to the folder that holds roles, skills and sources");
        }
        Guide guide = new GuideReader(config.dir(), LocalDate.now(clock)).read();
        guide.problems().forEach(ContentLoader::log);
        if (config.strict() && guide.hasErrors()) {
            throw new IllegalStateException("the content has errors, and rolebook.content.strict is on");
        }
        catalog.replaceBy(guide);
        loaded.fire(new CatalogLoaded(guide.version(), guide.problems()));
        LOG.infof(
                "content: %d roles, %d skills, %d families, %d sources, %d pages; %d problems",
                guide.roles().size(),
                guide.skills().size(),
                guide.families().size(),
                guide.sources().size(),
                guide.pages().size(),
                guide.problems().size());
    }

    private static void log(Problem problem) {
        if (problem.isError()) {
            LOG.errorf("%s; the file is left out", problem);
        } else {
            LOG.warn(problem);
        }
    }
}
