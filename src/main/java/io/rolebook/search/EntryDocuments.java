package io.rolebook.search;

import io.rolebook.content.model.Facet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/**
 * A page as the index holds it: one document by which the page is found, then one for each of its parts. All of them carry
 * the page's address, by which they are replaced together.
 */
final class EntryDocuments {

    static final String ENTRY = "entry";
    /** How much a page counts whatever was typed. */
    static final String ANYWAY = "anyway";

    private static final float A_ROLE = 7;
    private static final float LINKS = 2;
    private static final float MANY_LINKS = 10;

    private static final FieldType COUNTED = type(IndexOptions.DOCS_AND_FREQS, false);
    static final FieldType ONLY_THERE = type(IndexOptions.DOCS, true);

    private final Entry entry;
    private final List<Document> documents = new ArrayList<>();

    private EntryDocuments(Entry entry) {
        this.entry = entry;
    }

    private static FieldType type(IndexOptions options, boolean withoutLength) {
        FieldType type = new FieldType();
        type.setIndexOptions(options);
        type.setOmitNorms(withoutLength);
        type.freeze();
        return type;
    }

    static List<Document> of(Entry entry) {
        EntryDocuments all = new EntryDocuments(entry);
        all.page();
        entry.parts().forEach(all::part);
        return all.documents;
    }

    /** All have a place in the order of pages, which is found faster than if only some had one. */
    private Document document() {
        Document document = new Document();
        document.add(new StringField(ENTRY, entry.address(), Field.Store.NO));
        document.add(new SortedDocValuesField(
                Stored.ORDER, new BytesRef(entry.title().toLowerCase(Locale.ROOT) + entry.address())));
        documents.add(document);
        return document;
    }

    private void page() {
        Document page = document();
        page.add(new StringField(Stored.KIND, entry.kind().name(), Field.Store.YES));
        page.add(new StoredField(Stored.SLUG, entry.slug()));
        page.add(new StoredField(Stored.HREF, entry.address()));
        page.add(new StoredField(Stored.TITLE, entry.title()));
        page.add(new StoredField(Stored.SUMMARY, entry.summary()));
        page.add(new StoredField(Stored.PARTS, entry.parts().size()));
        page.add(new StoredField(
                Stored.FACETS, entry.facets().stream().map(Facet::name).collect(Collectors.joining(" "))));
        Counting counting = new Counting();
        for (Searched searched : Searched.values()) {
            List<String> texts = texts(searched);
            counting.add(searched, texts);
            texts.forEach(text -> page.add(new Field(Stored.WORDS, text, ONLY_THERE)));
        }
        counting.fields().forEach(page::add);
        page.add(new FeatureField(Stored.RANK, ANYWAY, anyway()));
        names(page);
    }

    /** Roles are what the guide is for; links count less, the more there are. */
    private float anyway() {
        float links = 1 + entry.weight();
        return (entry.kind() == Kind.ROLE ? A_ROLE : 0) + LINKS * links / (links + MANY_LINKS);
    }

    /** For beginnings, typing errors, and for telling which words of a question a page's name has already answered. */
    private void names(Document page) {
        Set<String> stems = new TreeSet<>();
        for (String name : entry.names().toList()) {
            page.add(new Field(Stored.NAMES, name, ONLY_THERE));
            List<Word> words = Word.all(Words.of(name));
            words.forEach(word -> stems.add(word.stem()));
            words.forEach(word -> stems.addAll(word.parts()));
            words.forEach(word ->
                    word.joined().forEach(joined -> page.add(new StringField(Stored.JOINED, joined, Field.Store.NO))));
        }
        page.add(new StoredField(Stored.STEMS, String.join(" ", stems)));
    }

    private List<String> texts(Searched searched) {
        return switch (searched) {
            case TITLE -> List.of(entry.title());
            case ALIAS -> entry.aliases();
            case HIDDEN -> entry.hidden();
            case VARIANT -> entry.variants();
            case SKILL -> entry.skills();
            case SUMMARY -> List.of(entry.summary());
            case HEADING -> entry.parts().stream().map(Part::heading).toList();
            case PROSE -> entry.parts().stream().map(Part::text).toList();
        };
    }

    private void part(Part part) {
        Document document = document();
        document.add(new Field(Stored.PART_HEADING, part.heading(), COUNTED));
        document.add(new Field(Stored.PART_TEXT, part.text(), COUNTED));
        document.add(new StoredField(Stored.HEADING, part.heading()));
        document.add(new StoredField(Stored.TEXT, part.text()));
        document.add(new StoredField(Stored.HREF, part.href()));
        document.add(new StoredField(Stored.QUESTION, part.question() ? 1 : 0));
        if (part.question()) {
            document.add(new Field(Stored.ASKED, part.heading(), COUNTED));
            document.add(new StoredField(Stored.PAGE, entry.address()));
        }
        if (part.facet() != null) {
            document.add(new StringField(Stored.FACET, part.facet().name(), Field.Store.YES));
        }
    }
}
