package io.rolebook.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.document.Field;

/**
 * How much each word and each whole name of a page counts, added up before anybody searches: a search looks into few fields
 * and has little left to compute.
 */
final class Counting {

    /** What a word's other places add to the best of them. */
    static final float SEVERAL_PLACES = 0.1f;

    private final Map<String, Map<String, Standing>> words = new HashMap<>();
    private final Map<String, Float> names = new HashMap<>();

    private record Standing(float best, float all) {

        Standing and(Standing others) {
            return new Standing(Math.max(best, others.best), all + others.all);
        }

        float count() {
            return best + SEVERAL_PLACES * (all - best);
        }
    }

    void add(Searched searched, List<String> texts) {
        Map<String, Integer> times = new HashMap<>();
        int length = texts.stream()
                .mapToInt(text -> Words.stems(text, stem -> times.merge(stem, 1, Integer::sum)))
                .sum();
        Map<String, Standing> field = words.computeIfAbsent(searched.words(), name -> new HashMap<>());
        times.forEach((stem, often) -> {
            float weight = searched.weight(often, length);
            field.merge(stem, new Standing(weight, weight), Standing::and);
        });
        if (searched.isName()) {
            texts.stream()
                    .flatMap(name -> Keys.of(name).stream())
                    .forEach(key -> names.merge(key, searched.exact(), Math::max));
        }
    }

    List<Field> fields() {
        List<Field> all = new ArrayList<>();
        words.forEach((field, stems) ->
                stems.forEach((stem, places) -> all.add(new FeatureField(field, stem, places.count()))));
        names.forEach((name, weight) -> all.add(new FeatureField(Stored.WHOLE, name, weight)));
        return all;
    }
}
