package io.rolebook.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One word that was typed.
 *
 * @param text as it was typed, in lower case and without accents
 * @param parts stems of what it is made of, or nothing
 * @param joined stems of it together with its neighbours: "front" and "end" may be "frontend"
 * @param open whether it may be only the beginning of a word
 */
record Word(String text, String stem, List<String> parts, List<String> joined, boolean open) {

    /** From how many letters on the beginning of a word says something. */
    private static final int TELLING = 3;

    private static final int MOST_PARTS = 4;
    private static final float JOINED = 0.95f;
    private static final float SPLIT = 0.9f;

    /** The words of what was typed, in their order. */
    static List<Word> all(List<Compounds.Word> typed) {
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < typed.size(); i++) {
            String whole = typed.get(i).whole();
            List<String> joined = new ArrayList<>();
            if (i + 1 < typed.size()) {
                join(whole, typed.get(i + 1).whole(), joined);
            }
            if (i > 0) {
                join(typed.get(i - 1).whole(), whole, joined);
            }
            List<String> parts = typed.get(i).parts().stream()
                    .limit(MOST_PARTS)
                    .map(part -> Words.stem(part.text()))
                    .toList();
            words.add(new Word(whole, Words.stem(whole), parts, joined, i == typed.size() - 1));
        }
        return words;
    }

    /** A single letter belongs to no neighbour: "guide B, read" has no bread. */
    private static void join(String one, String next, List<String> joined) {
        if (one.length() > 1 && next.length() > 1) {
            joined.add(Words.stem(one + next));
        }
    }

    /** The ways in which a page may have it, the word itself first. */
    List<Form> forms() {
        List<Form> forms = new ArrayList<>();
        forms.add(new Form(List.of(stem), 1));
        joined.forEach(stems -> forms.add(new Form(List.of(stems), JOINED)));
        if (!parts.isEmpty()) {
            forms.add(new Form(parts, SPLIT));
        }
        forms.addAll(Synonyms.of(stem));
        return forms;
    }

    /** Whether one of the ways of having it is among these stems. */
    boolean isIn(Set<String> stems) {
        return forms().stream().anyMatch(form -> stems.containsAll(form.stems()));
    }

    boolean isBeginning() {
        return open && text.length() >= TELLING;
    }
}
