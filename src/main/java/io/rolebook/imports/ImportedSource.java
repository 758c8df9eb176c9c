package io.rolebook.imports;

import java.util.List;

/** A source and those of its tables that one publisher's file gives. */
record ImportedSource(SourceText text, List<CsvTable> tables) {}
