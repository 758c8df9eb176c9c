package io.rolebook.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lines of a list of words that is part of the program; what begins with # is for whoever reads the list. */
final class WordList {

    private WordList() {}

    static List<String> lines(String name) {
        try (BufferedReader list = new BufferedReader(
                new InputStreamReader(WordList.class.getResourceAsStream("/search/" + name), StandardCharsets.UTF_8))) {
            return list.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
