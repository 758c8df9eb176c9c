package io.rolebook.content.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Holds front matter against its kind's JSON Schema and says what is wrong in an editor's words. */
public final class SchemaCheck {

    /** A file with more mistakes than this has one mistake, made again and again. */
    private static final int MOST = 200;

    private final Schemas schemas;
    private final FrontMatter facts;
    private final Problems problems;
    private final Misfit misfit;

    private SchemaCheck(Schemas schemas, FrontMatter facts, Problems problems) {
        this.schemas = schemas;
        this.facts = facts;
        this.problems = problems;
        this.misfit = new Misfit(schemas, facts, problems);
    }

    /** Reports every way in which the facts do not fit the schema of this kind; whether they fit. */
    public static boolean run(Schemas schemas, String kind, FrontMatter facts, Problems problems) {
        return errors(schemas, kind, facts, problems).isEmpty() && facts.lost().isEmpty();
    }

    /** As {@link #run}, but gives the facts that remain without each key that holds an error. */
    public static ObjectNode sound(Schemas schemas, String kind, FrontMatter facts, Problems problems) {
        ObjectNode sound = facts.json().deepCopy();
        for (Error error : errors(schemas, kind, facts, problems)) {
            String key = error.getInstanceLocation().getNameCount() == 0
                    ? error.getProperty()
                    : error.getInstanceLocation().getName(0);
            sound.remove(key);
        }
        return sound;
    }

    private static List<Error> errors(Schemas schemas, String kind, FrontMatter facts, Problems problems) {
        List<Error> errors = schemas.validate(kind, facts.json()).stream()
                .filter(error -> !isLost(error, facts))
                .toList();
        new SchemaCheck(schemas, facts, problems).report(errors);
        return errors;
    }

    /** A key that could not be read is not missing. */
    private static boolean isLost(Error error, FrontMatter facts) {
        return error.getKeyword().equals("required") && facts.lost().contains(error.getProperty());
    }

    private void report(List<Error> errors) {
        Set<String> around = around(errors);
        Set<String> told = new HashSet<>();
        for (Error error : errors.subList(0, Math.min(errors.size(), MOST))) {
            String pointer = error.getInstanceLocation().toString();
            String path = error.getEvaluationPath().toString();
            int choice = path.indexOf("/anyOf");
            if (choice < 0) {
                boolean isToldAgain = error.getKeyword().equals("uniqueItems") && !told.add(pointer + " twice");
                if (!isToldAgain) {
                    misfit.report(error, pointer);
                }
            } else if (told.add(pointer + " " + path.substring(0, choice))) {
                // A list is not at fault where one of its items is
                boolean isAroundAnother = error.getKeyword().equals("type") && around.contains(pointer);
                if (!isAroundAnother) {
                    reportChoice(error);
                }
            }
        }
    }

    /** The places that have an error somewhere inside them. */
    private static Set<String> around(List<Error> errors) {
        Set<String> around = new HashSet<>();
        for (Error error : errors) {
            String pointer = error.getInstanceLocation().toString();
            while (pointer.contains("/") && around.add(pointer.substring(0, pointer.lastIndexOf('/')))) {
                pointer = pointer.substring(0, pointer.lastIndexOf('/'));
            }
        }
        return around;
    }

    private void reportChoice(Error error) {
        String pointer = error.getInstanceLocation().toString();
        JsonNode value = facts.json().at(pointer);
        if (error.getKeyword().equals("required")) {
            List<String> keys = new ArrayList<>();
            schemas.choices(error.getSchemaLocation())
                    .findValues("required")
                    .forEach(required -> keys.add("'" + required.path(0).asText() + "'"));
            problems.error(
                    facts.valueAt(pointer),
                    "a part is missing here",
                    "give at least one of " + String.join(", ", keys));
            return;
        }
        if (value.isTextual() || value.isArray()) {
            problems.error(
                    facts.valueAt(pointer),
                    SchemaWords.show(value) + " is not a file name, nor a list of different file names",
                    "write lower-case names with hyphens, such as 'guide-a' or [guide-a, guide-b]");
            return;
        }
        misfit.ofType(error, pointer);
    }
}
