package io.rolebook.find;

import io.rolebook.web.JobsNamed;
import io.rolebook.web.Links;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What an address asks for.
 *
 * @param not profiles that a reader does not want to see again
 * @param like the profile that results are to be like, instead of the answers; else empty
 * @param beside the profile to set beside the answers, as a form sends it the name of a job; or empty
 */
record FindQuery(Answers answers, Preferences preferences, List<String> not, String like, String beside) {

    /** The form sends this field: it says that the rest is to be put in short. */
    static final String FORM = "form";

    private static final String CODE = "[0-9A-Za-z.-]{1,20}";
    private static final int MOST = 60;

    static FindQuery of(MultivaluedMap<String, String> parameters) {
        return new FindQuery(
                answers(parameters),
                Preferences.of(parameters),
                parameters.getOrDefault("not", List.of()).stream()
                        .filter(code -> code.matches(CODE))
                        .distinct()
                        .limit(MOST)
                        .toList(),
                code(parameters.getFirst("like")),
                JobsNamed.plain(parameters.getFirst("beside")));
    }

    /** As an address has them, or else as the form sends them: one field for each activity. */
    private static Answers answers(MultivaluedMap<String, String> parameters) {
        if (parameters.containsKey("a")) {
            return Answers.of(parameters.getFirst("a"));
        }
        return Answers.of(IntStream.range(0, Activity.ALL.size())
                .mapToObj(i -> parameters.getFirst(field(i)))
                .map(value -> value == null || value.length() != 1 ? String.valueOf(Liking.OPEN) : value)
                .collect(Collectors.joining()));
    }

    /** The field of an activity in the form. */
    static String field(int activity) {
        return "a" + (activity + 1);
    }

    private static String code(String written) {
        return written != null && written.matches(CODE) ? written : "";
    }

    FindQuery without(String code) {
        List<String> more = new ArrayList<>(not);
        more.add(code);
        return new FindQuery(answers, preferences, more, like, beside.equals(code) ? "" : beside);
    }

    FindQuery withAll() {
        return new FindQuery(answers, preferences, List.of(), like, beside);
    }

    FindQuery like(String code) {
        return new FindQuery(answers, preferences, not, code, "");
    }

    FindQuery beside(String code) {
        return new FindQuery(answers, preferences, not, like, code);
    }

    /** Its one address, as short as it can be. */
    String href() {
        return Links.with(Links.FIND, parameters());
    }

    /** The parameters of the address, the answers always among them. */
    Map<String, List<String>> parameters() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        parameters.put("a", List.of(answers.keys()));
        Preferences.FIELDS.forEach(field -> put(parameters, field, preferences.text(field)));
        if (!not.isEmpty()) {
            parameters.put("not", not);
        }
        put(parameters, "like", like);
        put(parameters, "beside", beside);
        return parameters;
    }

    private static void put(Map<String, List<String>> parameters, String name, String value) {
        if (!value.isEmpty()) {
            parameters.put(name, List.of(value));
        }
    }
}
