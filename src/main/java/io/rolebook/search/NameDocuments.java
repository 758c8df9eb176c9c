package io.rolebook.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;

/** A page's names and questions as the index holds them, for suggesting what somebody is about to type. */
final class NameDocuments {

    /** A title stands before other names. */
    private static final float TITLE = 3;

    private NameDocuments() {}

    static List<Document> of(Entry entry) {
        List<Document> names = new ArrayList<>();
        float weight = 1 + entry.weight();
        names.add(name(entry, entry.kind(), entry.title(), entry.title(), entry.address(), TITLE * weight));
        Set<String> others = new LinkedHashSet<>(entry.aliases());
        others.addAll(entry.hidden());
        others.forEach(other -> names.add(name(entry, entry.kind(), entry.title(), other, entry.address(), weight)));
        entry.parts().stream().filter(Part::question).forEach(part -> {
            String words = part.heading() + " " + entry.title();
            names.add(name(entry, Kind.QUESTION, part.heading(), words, part.href(), 1));
        });
        return names;
    }

    private static Document name(Entry entry, Kind kind, String label, String name, String href, float weight) {
        Document document = new Document();
        document.add(new StringField(EntryDocuments.ENTRY, entry.address(), Field.Store.NO));
        document.add(new StringField(Stored.SUGGESTED, kind.name(), Field.Store.NO));
        document.add(new Field(Stored.BEGINNINGS, name, EntryDocuments.ONLY_THERE));
        document.add(new Field(Stored.start(kind), Words.plain(name), EntryDocuments.ONLY_THERE));
        document.add(new FeatureField(Stored.RANK, "links", weight));
        document.add(new SortedDocValuesField(Stored.ORDER, Suggested.place(kind, (int) weight, label, href)));
        if (kind == Kind.ROLE || kind == Kind.SKILL) {
            document.add(new Field(Stored.TRIGRAMS, name, EntryDocuments.ONLY_THERE));
        }
        return document;
    }
}
