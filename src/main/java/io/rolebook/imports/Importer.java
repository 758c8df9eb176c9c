package io.rolebook.imports;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Reads one publisher's file; throws an {@link ImportException} if it is not what it should be. */
interface Importer {

    /** @param content what is there already, to which some tables add */
    List<ImportedSource> read(Path file, ContentDirectory content, LocalDate today);
}
