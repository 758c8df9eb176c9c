package io.rolebook.search;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;

/** The fields of official occupations. Their titles are thousands, so they are not matched word by word as other names are. */
final class OfficialTitles {

    private static final FieldType POSITIONS = new FieldType();

    static {
        POSITIONS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        POSITIONS.setOmitNorms(true);
        POSITIONS.freeze();
    }

    private OfficialTitles() {}

    static void addTo(Document page, Entry entry) {
        if (entry.kind() == Kind.OCCUPATION) {
            page.add(new StoredField(IndexField.FIGURES, entry.summary()));
            entry.near().forEach(role -> {
                page.add(new StoredField(IndexField.NEAR_TITLE, role.label()));
                page.add(new StoredField(IndexField.NEAR_ADDRESS, role.href()));
            });
        }
        entry.official().stream().limit(1).forEach(title -> {
            page.add(new Field(IndexField.OFFICIAL_TITLE, title, POSITIONS));
            page.add(new Field(IndexField.NAME_BEGINNINGS, title, EntryDocuments.TERMS));
        });
        entry.official().forEach(title -> {
            page.add(new Field(IndexField.OFFICIAL, title, POSITIONS));
            page.add(new Field(IndexField.OFFICIAL_WORDS, title, EntryDocuments.TERMS));
            page.add(new Field(IndexField.WORDS, title, EntryDocuments.TERMS));
            String name = TextTerms.name(title);
            if (!name.isEmpty()) {
                page.add(new StringField(IndexField.OFFICIAL_NAME, name, Field.Store.NO));
            }
        });
    }
}
