package io.rolebook.compare;

import io.rolebook.catalog.Headline;
import io.rolebook.catalog.Need;
import io.rolebook.content.figure.Figures;
import io.rolebook.content.model.EducationLevel;
import io.rolebook.content.model.Environment;
import io.rolebook.fit.Gap;
import io.rolebook.fit.PayChange;
import io.rolebook.web.Notes;
import io.rolebook.web.Sentence;
import io.rolebook.web.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The differences between one role and the first one, in sentences. */
record Difference(String title, String other, List<Sentence> sentences) {

    private static final int NAMED = 4;

    /** @param hasPay whether the guide shows pay */
    static Difference of(Side first, Side second, boolean hasPay, Notes notes) {
        List<Sentence> sentences = new ArrayList<>();
        if (hasPay) {
            PayChange pay = PayChange.of(
                    first.full().salary().pay(), second.full().salary().pay());
            sentences.add(pay.inWords(first.title(), second.title(), notes));
        }
        if (first.head().headline() != null && second.head().headline() != null) {
            growth(first, second, notes, sentences);
            education(first, second, notes, sentences);
        }
        places(first, second, sentences);
        skills(first, second, sentences);
        return new Difference(second.title(), first.title(), sentences);
    }

    private static void growth(Side first, Side second, Notes notes, List<Sentence> sentences) {
        Headline a = first.head().headline();
        Headline b = second.head().headline();
        boolean known = a.growth() != null && b.growth() != null;
        if (known && a.outlookSource().equals(b.outlookSource()) && !a.growth().equals(b.growth())) {
            sentences.add(new Sentence(
                    "Projected change in jobs: " + Figures.change(b.growth()) + " for " + second.title() + ", "
                            + Figures.change(a.growth()) + " for " + first.title() + ".",
                    notes.marks(List.of(a.outlookSource()))));
        }
    }

    private static void education(Side first, Side second, Notes notes, List<Sentence> sentences) {
        Headline a = first.head().headline();
        Headline b = second.head().headline();
        if (a.education() != null && b.education() != null && a.education() != b.education()) {
            sentences.add(new Sentence(
                    "The usual way in is " + asWay(b.education()) + ", for " + first.title() + " "
                            + asWay(a.education()) + ".",
                    notes.marks(Stream.of(b.educationSource(), a.educationSource())
                            .distinct()
                            .toList())));
        }
    }

    private static String asWay(EducationLevel level) {
        return level == EducationLevel.NONE ? "no credential" : Words.a(Words.lower(level.label()));
    }

    private static void places(Side first, Side second, List<Sentence> sentences) {
        List<Environment> some = first.head().imprint().environment();
        List<Environment> others = second.head().imprint().environment();
        if (!some.isEmpty() && !others.isEmpty()) {
            placesOnly(second, some, sentences);
            placesOnly(first, others, sentences);
        }
    }

    private static void placesOnly(Side of, List<Environment> elsewhere, List<Sentence> sentences) {
        List<String> places = of.head().imprint().environment().stream()
                .filter(place -> !elsewhere.contains(place))
                .map(place -> Words.lower(place.label()))
                .toList();
        if (!places.isEmpty()) {
            sentences.add(Sentence.of(of.title() + " only: " + Words.and(places) + "."));
        }
    }

    private static void skills(Side first, Side second, List<Sentence> sentences) {
        if (first.needs().all().isEmpty() || second.needs().all().isEmpty()) {
            return;
        }
        Gap there = second.needs().gap(first.needs().skills());
        Gap back = first.needs().gap(second.needs().skills());
        sentences.add(Sentence.of(
                there.known().isEmpty()
                        ? "The two share no skill."
                        : "The two share " + Words.count(there.known().size(), "skill") + "."));
        if (!there.missing().isEmpty()) {
            sentences.add(Sentence.of("Only " + second.title() + " needs " + named(there.heaviest()) + "."));
        }
        if (!back.missing().isEmpty()) {
            sentences.add(Sentence.of("Only " + first.title() + " needs " + named(back.heaviest()) + "."));
        }
    }

    private static String named(List<Need> needs) {
        return Words.first(needs.stream().map(Need::title).toList(), NAMED);
    }
}
