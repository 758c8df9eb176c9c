package io.rolebook.search;

import io.rolebook.content.model.Facet;
import io.rolebook.content.model.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The side of a role that somebody asks for.
 *
 * @param consumed places of words that are only a way of asking
 * @param topical places of words that also say what is looked for
 */
record Steering(Facet facet, Set<Integer> consumed, Set<Integer> topical) {

    private static final Steering NOWHERE = new Steering(null, Set.of(), Set.of());
    private static final List<Group> GROUPS = new ArrayList<>();

    static {
        for (String line : WordList.lines("steering.txt")) {
            Facet facet = Term.of(Facet.values(), line.substring(0, line.indexOf(':')));
            for (String group : line.substring(line.indexOf(':') + 1).split(",")) {
                String words = group.strip();
                boolean topical = words.startsWith("*");
                List<String> stems = Stream.of(words.substring(topical ? 1 : 0).split(" "))
                        .map(Words::stem)
                        .toList();
                GROUPS.add(new Group(facet, stems, topical));
            }
        }
    }

    private record Group(Facet facet, List<String> stems, boolean topical) {

        /** Where its words stand, or nothing unless all of them do. */
        Set<Integer> places(List<String> typed) {
            Set<Integer> places = new TreeSet<>();
            for (String stem : stems) {
                int place = 0;
                while (place < typed.size() && !(typed.get(place).equals(stem) && !places.contains(place))) {
                    place++;
                }
                if (place == typed.size()) {
                    return Set.of();
                }
                places.add(place);
            }
            return places;
        }
    }

    static boolean isSteering(String stem) {
        return GROUPS.stream().anyMatch(group -> group.stems().contains(stem));
    }

    /** The side that the longest group of words asks for; words that ask for the same side go with it. */
    static Steering of(List<String> stems) {
        Facet facet = null;
        int longest = 0;
        for (Group group : GROUPS) {
            int length = group.places(stems).size();
            if (length > longest) {
                facet = group.facet();
                longest = length;
            }
        }
        return facet == null ? NOWHERE : towards(facet, stems);
    }

    private static Steering towards(Facet facet, List<String> stems) {
        Set<Integer> consumed = new TreeSet<>();
        Set<Integer> topical = new TreeSet<>();
        GROUPS.stream().filter(group -> group.facet() == facet).forEach(group -> (group.topical() ? topical : consumed)
                .addAll(group.places(stems)));
        consumed.removeAll(topical);
        return new Steering(facet, consumed, topical);
    }
}
