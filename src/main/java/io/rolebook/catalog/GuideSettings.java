package io.rolebook.catalog;

import io.rolebook.content.model.Levels;
import io.rolebook.content.model.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** The settings of the guide that is shown now. */
@ApplicationScoped
public class GuideSettings {

    private volatile Settings settings = Settings.USUAL;

    void loaded(@Observes CatalogLoaded event) {
        settings = event.guide().settings();
    }

    public Settings now() {
        return settings;
    }

    public Levels levels() {
        return settings.levels();
    }
}
