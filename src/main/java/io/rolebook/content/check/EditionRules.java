package io.rolebook.content.check;

import io.rolebook.content.file.Problems;
import io.rolebook.content.model.Outlook;
import io.rolebook.content.model.Pay;
import io.rolebook.content.model.Reference;
import io.rolebook.content.model.Reference.Target;
import io.rolebook.content.model.RoleDocument;
import io.rolebook.content.model.SourceDocument;
import io.rolebook.content.model.SourceFacts;
import io.rolebook.content.parse.Kind;
import io.rolebook.content.parse.Parsed;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One edition of a statistic a page, and none older than two years. A history is about editions and exempt from both. */
final class EditionRules {

    private final Names names;
    private final LocalDate today;

    EditionRules(Names names, LocalDate today) {
        this.names = names;
        this.today = today;
    }

    void check(Parsed file, Problems found) {
        if (!(file.document() instanceof RoleDocument role)) {
            return;
        }
        Set<String> figures = Stream.concat(
                        role.pay().stream().map(Pay::source),
                        role.outlook().stream().map(Outlook::source))
                .collect(Collectors.toSet());
        Map<String, SourceFacts> bySeries = new HashMap<>();
        for (Reference reference : sources(file, figures)) {
            SourceFacts source = source(reference.name());
            if (source == null) {
                continue;
            }
            twoEditions(source, bySeries, reference, found);
            tooOld(source, reference, found);
        }
    }

    /** The first place at which each of them stands. */
    private static List<Reference> sources(Parsed file, Set<String> figures) {
        Map<String, Reference> first = new LinkedHashMap<>();
        file.references().stream()
                .filter(reference -> reference.target() == Target.SOURCE && figures.contains(reference.name()))
                .sorted(Comparator.comparing(Reference::at))
                .forEach(reference -> first.putIfAbsent(reference.name(), reference));
        return List.copyOf(first.values());
    }

    private SourceFacts source(String slug) {
        Parsed file = names.get(Kind.SOURCE, slug);
        return file != null && file.document() instanceof SourceDocument source ? source.facts() : null;
    }

    private static void twoEditions(
            SourceFacts source, Map<String, SourceFacts> bySeries, Reference reference, Problems found) {
        SourceFacts other = source.series() == null ? null : bySeries.putIfAbsent(source.series(), source);
        if (other != null && !other.equals(source)) {
            found.warning(
                    "two-editions",
                    reference.at(),
                    "two editions of one statistic: " + other.shortTitle() + " and " + source.shortTitle(),
                    "keep to the newer one");
        }
    }

    private void tooOld(SourceFacts source, Reference reference, Problems found) {
        if (source.isOld(today)) {
            found.warning(
                    "old-figures",
                    reference.at(),
                    "the figures of '" + reference.name() + "' are from " + source.figuresDate(),
                    "look for a newer edition");
        }
    }
}
