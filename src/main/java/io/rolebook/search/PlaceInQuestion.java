package io.rolebook.search;

import io.rolebook.content.model.Facet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The place in a question about pay: {@code nurse salary in texas}.
 *
 * @param place as it was typed, or empty
 * @param question without the place, which no page is about
 */
record PlaceInQuestion(String place, Question question) {

    private static final Pattern LAST = Pattern.compile("(?i)(.+?) (?:in|near|around) (?:the )?([^?!]+?)[ ?!.]*");
    private static final Set<String> PLACES = Stream.concat(
                    WordFiles.lines("places.txt").stream(),
                    Stream.of(Locale.getISOCountries()).map(PlaceInQuestion::country))
            .filter(place -> !place.equals("united states"))
            .collect(Collectors.toSet());

    static PlaceInQuestion of(Question question) {
        Matcher parts = LAST.matcher(question.text());
        boolean isPlace = parts.matches() && PLACES.contains(parts.group(2).toLowerCase(Locale.ROOT));
        if (!isPlace || FacetWords.in(question.words()).facet() != Facet.SALARY) {
            return new PlaceInQuestion("", question);
        }
        return new PlaceInQuestion(parts.group(2), Question.of(parts.group(1)));
    }

    /** @param code such as {@code FR} */
    private static String country(String code) {
        Locale country = new Locale.Builder().setRegion(code).build();
        return country.getDisplayCountry(Locale.ENGLISH).toLowerCase(Locale.ROOT);
    }
}
