package io.rolebook.search;

import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.FilterCodec;
import org.apache.lucene.codecs.StoredFieldsFormat;
import org.apache.lucene.codecs.compressing.CompressionMode;
import org.apache.lucene.codecs.lucene90.compressing.Lucene90CompressingStoredFieldsFormat;

/**
 * Lucene's usual format, but with texts in blocks of a few parts: a search shows some forty texts from all over the index, and
 * unpacks the whole block for each. An index in memory is never opened by the format's name, so it need not be registered.
 */
final class SmallBlocks extends FilterCodec {

    private static final int BYTES = 2_048;
    private static final int MOST_DOCUMENTS = 32;
    /** As in Lucene's own formats. */
    private static final int BLOCKS_IN_A_STEP = 10;

    private static final String NAME = "RolebookSmallBlocks";

    private final StoredFieldsFormat texts = new Lucene90CompressingStoredFieldsFormat(
            NAME, CompressionMode.FAST, BYTES, MOST_DOCUMENTS, BLOCKS_IN_A_STEP);

    SmallBlocks() {
        super(NAME, Codec.getDefault());
    }

    @Override
    public StoredFieldsFormat storedFieldsFormat() {
        return texts;
    }
}
