package io.rolebook.web;

import io.quarkus.arc.All;
import io.rolebook.content.Guide;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** Similar pages for an unknown address; none while the search or the database is not available. */
@ApplicationScoped
class NotFoundSuggestions {

    private static final Logger LOG = Logger.getLogger(NotFoundSuggestions.class);
    private static final int MOST = 8;

    private final List<PageSuggestions> leads;

    /** @param leads one, or none in a guide without a search */
    NotFoundSuggestions(@All List<PageSuggestions> leads) {
        this.leads = leads;
    }

    /** Pages for the words of the address, those of its section first. */
    PageSuggestions.Found from(String path) {
        PageSuggestions.Found found = found(words(path));
        String section = path.replaceAll("^(/[^/]*/).*", "$1");
        return new PageSuggestions.Found(few(found.meant(), section), few(found.near(), section));
    }

    private static List<Crumb> few(List<Crumb> pages, String section) {
        return pages.stream()
                .sorted(Comparator.comparing(page -> !page.href().startsWith(section)))
                .limit(MOST)
                .toList();
    }

    /** {@code nurse manager salary} of {@code /roles/nurse-manager/salary.html}, without "page", which every address leads to. */
    static String words(String path) {
        List<String> parts =
                Arrays.stream(path.split("/+")).filter(part -> !part.isBlank()).toList();
        boolean isInSection = parts.size() > 1 && Guide.OWN_PAGES.contains(parts.get(0));
        return parts.stream()
                .skip(isInSection ? 1 : 0)
                .map(part -> part.replaceFirst("\\.(html?|php|aspx?|jsp)$", "").replaceAll("[-_]+", " "))
                .map(part -> part.replaceFirst("(^| )pages?$", ""))
                .collect(Collectors.joining(" "));
    }

    private PageSuggestions.Found found(String words) {
        try {
            return leads.isEmpty()
                    ? PageSuggestions.Found.NOTHING
                    : leads.get(0).from(words);
        } catch (RuntimeException e) {
            LOG.warnf(e, "nothing could be looked up for a lost address");
            return PageSuggestions.Found.NOTHING;
        }
    }
}
