package io.rolebook.web.graph;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Locale;

/** Where figures hold: a country, or a part of one. */
public record Area(@JsonProperty("@type") String type, String name) implements Node {

    public static Area of(String place) {
        boolean isCountry = Arrays.stream(Locale.getISOCountries())
                .anyMatch(code ->
                        new Locale("", code).getDisplayCountry(Locale.ENGLISH).equals(place));
        return new Area(isCountry ? "Country" : "AdministrativeArea", place);
    }
}
