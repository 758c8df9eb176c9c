package io.rolebook.web.graph;

import java.util.List;

/**
 * An author or reviewer.
 *
 * @param description what they say of themselves, or null
 */
public record Person(String name, String description) implements Node {

    public static List<Person> of(List<io.rolebook.content.model.Person> people) {
        return people.stream()
                .map(person -> new Person(person.name(), person.credential()))
                .toList();
    }
}
