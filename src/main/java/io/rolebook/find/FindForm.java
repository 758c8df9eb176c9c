package io.rolebook.find;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The form, as it was filled in. */
record FindForm(List<Question> activities, List<Choice> choices, String pay, String payProblem) {

    record Option(String key, String label, boolean chosen) {}

    /** @param field its name in the form */
    record Question(String field, String text, List<Option> answers) {}

    record Choice(String field, String label, String any, List<Option> options) {}

    static FindForm of(FindQuery query) {
        Preferences preferences = query.preferences();
        return new FindForm(
                IntStream.range(0, Activity.ALL.size())
                        .mapToObj(i -> question(i, query.answers().key(i)))
                        .toList(),
                Preferences.CHOICES.stream()
                        .map(choice -> choice(choice, preferences.text(choice.field())))
                        .toList(),
                preferences.pay().text(),
                preferences.pay().problem());
    }

    private static Question question(int activity, char answer) {
        return new Question(
                FindQuery.field(activity),
                Activity.ALL.get(activity).text(),
                Arrays.stream(Liking.values())
                        .map(liking -> new Option(String.valueOf(liking.key()), liking.label(), liking.key() == answer))
                        .toList());
    }

    private static Choice choice(Preferences.Choice choice, String chosen) {
        return new Choice(
                choice.field(),
                choice.label(),
                choice.any(),
                choice.options().entrySet().stream()
                        .map(option -> new Option(
                                option.getKey(),
                                option.getValue(),
                                option.getKey().equals(chosen)))
                        .toList());
    }
}
