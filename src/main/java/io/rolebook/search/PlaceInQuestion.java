package io.rolebook.search;

import io.rolebook.content.model.Facet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.WordlistLoader;

/**
 * The place in a question about pay: {@code nurse salary in texas}.
 *
 * @param place as it was typed, or empty
 * @param question without the place, which no page is about
 */
record PlaceInQuestion(String place, Question question) {

    private static final Pattern LAST = Pattern.compile("(?i)(.+?) (?:in|near|around) (?:the )?([^?!]+?)[ ?!.]*");
    private static final Set<String> PLACES = read();

    static PlaceInQuestion of(Question question) {
        Matcher parts = LAST.matcher(question.text());
        boolean isPlace = parts.matches() && PLACES.contains(parts.group(2).toLowerCase(Locale.ROOT));
        if (!isPlace || FacetWords.in(question.words()).facet() != Facet.SALARY) {
            return new PlaceInQuestion("", question);
        }
        return new PlaceInQuestion(parts.group(2), Question.of(parts.group(1)));
    }

    private static Set<String> read() {
        try {
            Set<String> places = new HashSet<>(WordlistLoader.getLines(
                    PlaceInQuestion.class.getResourceAsStream("/search/places.txt"), StandardCharsets.UTF_8));
            for (String country : Locale.getISOCountries()) {
                places.add(new Locale.Builder()
                        .setRegion(country)
                        .build()
                        .getDisplayCountry(Locale.ENGLISH)
                        .toLowerCase(Locale.ROOT));
            }
            places.remove("united states");
            return places;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
