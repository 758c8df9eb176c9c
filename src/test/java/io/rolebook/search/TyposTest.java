package io.rolebook.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TyposTest {

    private final Directory directory = new ByteBuffersDirectory();
    private IndexWriter writer;

    @BeforeEach
    void begin() throws IOException {
        writer = new IndexWriter(directory, new IndexWriterConfig(new WhitespaceAnalyzer()));
    }

    @AfterEach
    void end() throws IOException {
        writer.close();
    }

    private void write(String word) throws IOException {
        Document page = new Document();
        page.add(new TextField("words", word, Store.NO));
        writer.addDocument(page);
        writer.commit();
    }

    private Optional<String> nearest(String text) throws IOException {
        try (DirectoryReader index = DirectoryReader.open(directory)) {
            Optional<String> first = Typos.nearest(index, "words", text);
            assertThat(Typos.nearest(index, "words", text)).isEqualTo(first);
            return first;
        }
    }

    @Test
    void aWordThatIsWrittenLater_isFoundFromThenOn() throws IOException {
        write("engineer");
        assertThat(nearest("plubmer")).isEmpty();

        write("plumber");

        assertThat(nearest("plubmer")).contains("plumber");
    }

    @Test
    void aLongWord_isMended_andAnEndlessOneIsNone() throws IOException {
        write("otorhinolaryngologist");
        write("a".repeat(40));

        assertThat(nearest("otorhinolaryngolgist")).contains("otorhinolaryngologist");
        assertThat(nearest("a".repeat(39))).isEmpty();
    }
}
