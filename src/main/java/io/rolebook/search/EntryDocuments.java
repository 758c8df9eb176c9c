package io.rolebook.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/** An entry as a block of documents: one for each of its parts, then one for the page. */
final class EntryDocuments {

    /** The name of the only feature in {@link IndexField#RANK}. */
    static final String PAGE_RANK = "page";
    /** The name of the only feature in {@link IndexField#QUESTION}. */
    static final String SHARE_OF_WORD = "share";

    private static final float MANY_LINKS = 10;
    private static final float MANY_PEOPLE = 50;
    /** Lucene sorts by no more than 32 KB. */
    private static final int LONGEST_ORDER = 1_000;

    private static final FieldType TERMS = unscored(IndexOptions.DOCS);
    private static final FieldType POSITIONS = unscored(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);

    private EntryDocuments() {}

    private static FieldType unscored(IndexOptions options) {
        FieldType type = new FieldType();
        type.setIndexOptions(options);
        type.setOmitNorms(true);
        return type;
    }

    static List<Document> of(Entry entry) {
        List<Document> documents = new ArrayList<>();
        entry.parts().forEach(part -> documents.add(part(entry, part)));
        documents.add(page(entry));
        return documents;
    }

    private static Document page(Entry entry) {
        Document page = new Document();
        page.add(new StringField(IndexField.PAGE, entry.address(), Field.Store.YES));
        page.add(new StringField(IndexField.KIND, entry.kind().name(), Field.Store.YES));
        if (entry.kind() == Kind.BRIEF) {
            page.add(new StringField(IndexField.KIND, Kind.ROLE.name(), Field.Store.NO));
        }
        page.add(new StoredField(IndexField.SLUG, entry.slug()));
        page.add(new StoredField(IndexField.LABEL, entry.title()));
        entry.facets().forEach(facet -> page.add(new StoredField(IndexField.FACETS, facet.name())));
        page.add(new FeatureField(IndexField.RANK, PAGE_RANK, rank(entry)));
        page.add(new SortedDocValuesField(IndexField.ORDER, order(entry)));
        if (entry.kind() == Kind.OCCUPATION) {
            entry.texts(SearchField.SUMMARY).forEach(text -> page.add(new StoredField(IndexField.FIGURES, text)));
            entry.near().forEach(role -> page.add(new StoredField(IndexField.NEAR, role.label() + "\n" + role.href())));
        } else {
            addTexts(page, entry);
        }
        addOfficial(page, entry.texts(SearchField.OFFICIAL).toList());
        return page;
    }

    private static void addTexts(Document page, Entry entry) {
        for (SearchField field : SearchField.PAGE) {
            entry.texts(field).forEach(text -> add(page, field, text));
        }
        entry.parts().forEach(part -> {
            page.add(new Field(IndexField.WORDS, part.heading(), TERMS));
            page.add(new Field(IndexField.WORDS, part.text(), TERMS));
        });
        entry.texts(SearchField.TITLE, SearchField.ALIAS, SearchField.HIDDEN).forEach(name -> {
            addTerm(page, IndexField.NAME, TextTerms.name(name));
            addTerm(page, IndexField.NAME_AS_WRITTEN, TextTerms.nameAsWritten(name));
        });
    }

    /** Titles in official lists are thousands, so they are not matched word by word as other names are. */
    private static void addOfficial(Document page, List<String> titles) {
        titles.stream().limit(1).forEach(title -> {
            page.add(new Field(IndexField.OFFICIAL_TITLE, title, POSITIONS));
            page.add(new Field(IndexField.NAME_BEGINNINGS, title, TERMS));
        });
        titles.forEach(title -> {
            page.add(new Field(IndexField.OFFICIAL, title, POSITIONS));
            page.add(new Field(IndexField.OFFICIAL_WORDS, title, TERMS));
            page.add(new Field(IndexField.WORDS, title, TERMS));
            addTerm(page, IndexField.OFFICIAL_NAME, TextTerms.name(title));
        });
    }

    private static void addTerm(Document page, String field, String term) {
        if (!term.isEmpty()) {
            page.add(new StringField(field, term, Field.Store.NO));
        }
    }

    private static void add(Document page, SearchField field, String text) {
        page.add(new Field(IndexField.WORDS, text, TERMS));
        page.add(new Field(field.key(), text, field.type()));
        if (SearchField.NAMES.contains(field)) {
            page.add(new Field(IndexField.NAME_WORDS, text, TERMS));
            page.add(new Field(IndexField.NAME_BEGINNINGS, text, TERMS));
            page.add(new Field(IndexField.NEIGHBORS, text, TERMS));
            TextTerms.of(TextAnalyzer.NEIGHBORS, text)
                    .forEach(term -> page.add(new StoredField(IndexField.NEIGHBORS, term)));
        }
    }

    private static BytesRef order(Entry entry) {
        String order = entry.title().toLowerCase(Locale.ROOT) + " " + entry.address();
        return new BytesRef(order.substring(0, Math.min(order.length(), LONGEST_ORDER)));
    }

    private static float rank(Entry entry) {
        float links = 1 + entry.weight();
        if (entry.kind() == Kind.OCCUPATION) {
            return Boost.PEOPLE * links / (links + MANY_PEOPLE);
        }
        float kind = entry.kind() == Kind.ROLE ? Boost.ROLE : entry.kind() == Kind.BRIEF ? Boost.BRIEF : 0;
        return kind + Boost.LINKS * links / (links + MANY_LINKS);
    }

    private static Document part(Entry entry, Part part) {
        Document document = new Document();
        document.add(new StringField(IndexField.PART_OF, entry.address(), Field.Store.NO));
        document.add(new StoredField(IndexField.HREF, part.href()));
        document.add(new Field(SearchField.HEADING.key(), part.heading(), SearchField.HEADING.type()));
        document.add(new Field(SearchField.PROSE.key(), part.text(), SearchField.PROSE.type()));
        if (part.question()) {
            long words =
                    Word.all(part.heading()).stream().filter(Word::isTelling).count();
            document.add(new FeatureField(IndexField.QUESTION, SHARE_OF_WORD, 1f / Math.max(1, words)));
            document.add(new StoredField(IndexField.QUESTION, 1));
        }
        if (part.facet() != null) {
            document.add(new StringField(IndexField.FACET, part.facet().name(), Field.Store.YES));
        }
        return document;
    }
}
