package io.rolebook.catalog;

import io.rolebook.content.model.Levels;
import io.rolebook.content.model.Settings;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** The settings of the guide that is shown now. */
@ApplicationScoped
public class GuideSettings {

    private static final int FIRST = 1;

    private volatile Settings settings = Settings.USUAL;

    /** Before pages are made anew. */
    void loaded(@Observes @Priority(FIRST) CatalogLoaded event) {
        settings = event.guide().settings();
    }

    public Settings now() {
        return settings;
    }

    public Levels levels() {
        return settings.levels();
    }
}
