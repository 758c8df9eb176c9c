package io.rolebook.data;

import com.fasterxml.jackson.databind.JsonNode;

/** A role as JSON, of its own or in the whole guide. */
record JsonForm(String name, JsonNode role) implements FactForm {

    @Override
    public boolean tells(Fact fact) {
        JsonNode figure = role.at(fact.at());
        return figure.isNumber() && figure.asDouble() == fact.amount() && says(fact.at(), fact.source());
    }

    /** The nearest thing around the figure that names a source names this one. */
    private boolean says(String at, String source) {
        String around = at.substring(0, at.lastIndexOf('/'));
        JsonNode thing = role.at(around);
        if (thing.has("source")) {
            return thing.at("/source/id").asText().equals(source)
                    && !thing.at("/source/asOf").asText().isEmpty();
        }
        if (thing.has("sources")) {
            return thing.get("sources").findValuesAsText("id").contains(source);
        }
        return !around.isEmpty() && says(around, source);
    }
}
