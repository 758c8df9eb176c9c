package io.rolebook.find;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The form, as it was filled in. */
record FindForm(List<Question> activities, Preferences preferences) {

    record Option(String key, String label, boolean chosen) {}

    /** @param field its name in the form */
    record Question(String field, String text, List<Option> answers) {}

    static FindForm of(FindQuery query) {
        return new FindForm(
                IntStream.range(0, Activity.ALL.size())
                        .mapToObj(i -> question(i, query.answers().key(i)))
                        .toList(),
                query.preferences());
    }

    private static Question question(int activity, char answer) {
        return new Question(
                FindQuery.field(activity),
                Activity.ALL.get(activity).text(),
                Arrays.stream(Liking.values())
                        .map(liking -> new Option(String.valueOf(liking.key()), liking.label(), liking.key() == answer))
                        .toList());
    }
}
