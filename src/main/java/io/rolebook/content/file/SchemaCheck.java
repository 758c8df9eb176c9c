package io.rolebook.content.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Holds front matter against its kind's JSON Schema and says what is wrong in an editor's words. */
public record SchemaCheck(Schemas schemas, FrontMatter facts) {

    /** A file with more mistakes than this has one mistake, made again and again. */
    private static final int MOST = 200;

    /** Reports every way in which the facts do not fit the schema of this kind; whether they fit. */
    public boolean passes(String kind) {
        return errors(kind).isEmpty() && facts.lost().isEmpty();
    }

    /** As {@link #passes}, but gives the facts that remain without each key that holds an error. */
    public ObjectNode sound(String kind) {
        ObjectNode sound = facts.json().deepCopy();
        for (Error error : errors(kind)) {
            boolean isOfAll = error.getInstanceLocation().getNameCount() == 0;
            sound.remove(
                    isOfAll ? error.getProperty() : error.getInstanceLocation().getName(0));
        }
        return sound;
    }

    private List<Error> errors(String kind) {
        List<Error> errors = schemas.validate(kind, facts.json()).stream()
                .filter(error -> !isLost(error))
                .toList();
        report(errors);
        return errors;
    }

    /** A key that could not be read is not missing. */
    private boolean isLost(Error error) {
        return error.getKeyword().equals("required") && facts.lost().contains(error.getProperty());
    }

    private void report(List<Error> errors) {
        Misfit misfit = new Misfit(schemas, facts);
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
                    reportChoice(error, pointer, misfit);
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

    private void reportChoice(Error error, String pointer, Misfit misfit) {
        JsonNode value = facts.json().at(pointer);
        if (error.getKeyword().equals("required")) {
            JsonNode choices = schemas.around(error.getSchemaLocation(), 2);
            String keys = choices.findValues("required").stream()
                    .map(required -> "'" + required.path(0).asText() + "'")
                    .collect(Collectors.joining(", "));
            facts.error(pointer, "a part is missing here", "give at least one of " + keys);
        } else if (value.isTextual() || value.isArray()) {
            facts.error(
                    pointer,
                    Misfit.show(value) + " is not a file name, nor a list of different file names",
                    "write lower-case names with hyphens, such as 'guide-a' or [guide-a, guide-b]");
        } else {
            misfit.ofType(error, pointer);
        }
    }
}
