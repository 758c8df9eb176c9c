package io.rolebook.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;

/** What tells one state of a file or folder from the next; a replaced file has another key. */
record FileStamp(Instant written, long size, String key, boolean isReadable) {

    /** Null if the file cannot be looked at. */
    static FileStamp of(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new FileStamp(
                    attributes.lastModifiedTime().toInstant(),
                    attributes.size(),
                    String.valueOf(attributes.fileKey()),
                    Files.isReadable(file));
        } catch (IOException e) {
            return null;
        }
    }
}
