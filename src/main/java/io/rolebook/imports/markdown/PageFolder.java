package io.rolebook.imports.markdown;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The Markdown files of a folder and its subfolders that can become roles; the others are reported. */
record PageFolder(Path folder, Path content, List<String> report) {

    private static final Set<String> NO_PAGES = Set.of(
            "readme", "license", "contributing", "changelog", "code_of_conduct", "security", "_index", "summary");
    private static final long LARGEST = 200_000;

    /** By the address that each page will have. */
    Map<String, OriginalPage> pages() throws IOException {
        Map<String, OriginalPage> pages = new TreeMap<>();
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(this::isMarkdown).sorted().toList();
        }
        for (Path file : files) {
            String path = folder.relativize(file).toString().replace('\\', '/');
            String name =
                    file.getFileName().toString().replaceFirst("\\.\\w+$", "").toLowerCase(Locale.ROOT);
            if (NO_PAGES.contains(name) && !isAlone(file, files)) {
                refuse(path, "no page of a role");
            } else {
                add(path, file, pages);
            }
        }
        return pages;
    }

    /** A README that is the only page of a folder inside is that folder's page. */
    private boolean isAlone(Path file, List<Path> files) {
        return file.getFileName().toString().matches("(?i)readme\\..*")
                && !file.getParent().equals(folder)
                && files.stream()
                                .filter(other -> other.getParent().equals(file.getParent()))
                                .count()
                        == 1;
    }

    private boolean isMarkdown(Path file) {
        boolean isHidden = false;
        for (Path part : folder.relativize(file)) {
            isHidden |= part.toString().startsWith(".");
        }
        return !isHidden && Files.isRegularFile(file) && file.toString().matches("(?is).*\\.(md|mdx|markdown)");
    }

    private void add(String path, Path file, Map<String, OriginalPage> pages) throws IOException {
        if (Files.size(file) > LARGEST) {
            refuse(path, "larger than " + LARGEST / 1_000 + " KB");
            return;
        }
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
            OriginalPage page = OriginalPage.of(
                    path, StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
            String slug = page.slug();
            if (slug.isEmpty()) {
                refuse(path, "its name has no letter for an address; add 'slug'");
            } else if (Files.exists(content.resolve("roles/" + slug + ".md")) || pages.containsKey(slug)) {
                refuse(path, "there is a role '" + slug + "' already");
            } else if (page.body().stream().allMatch(String::isBlank)) {
                refuse(path, "no text");
            } else if (Original.isTooDeep(String.join("\n", page.body()))) {
                refuse(path, "nested too deeply");
            } else {
                pages.put(slug, page);
            }
        } catch (CharacterCodingException e) {
            refuse(path, "not in UTF-8");
        }
    }

    private void refuse(String path, String why) {
        report.add(path + ":1: not imported: " + why);
    }
}
