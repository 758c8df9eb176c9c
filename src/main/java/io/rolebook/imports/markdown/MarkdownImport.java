package io.rolebook.imports.markdown;

import io.rolebook.content.Guide;
import io.rolebook.content.GuideReader;
import io.rolebook.content.file.Problem;
import io.rolebook.content.parse.Context;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.commonmark.node.Node;

/** Turns the Markdown files of a folder into roles: new files beside those of the guide, each of which passes the check. */
public record MarkdownImport(Path folder, Path content, LocalDate today, List<String> report) {

    /**
     * Writes the roles and the families that they need, never over another file.
     *
     * @return what was written and what could not be placed, a line each
     */
    public static List<String> run(Path folder, Path content, LocalDate today) throws IOException {
        List<String> report = new ArrayList<>();
        new MarkdownImport(folder, content, today, report).write();
        return report;
    }

    private void write() throws IOException {
        Guide guide = new GuideReader(content, today).read();
        Context context = new Context(today, guide.settings(), guide.statistics());
        Map<String, OriginalPage> pages = new PageFolder(folder, content, report).pages();
        RoleFamilies families = new RoleFamilies(guide, folder);
        PageLinks noLinks = new PageLinks(Map.of());
        // What stays at its first check stays with its links, too
        pages.entrySet().removeIf(page -> {
            OriginalPage alone = page.getValue().withoutNotes();
            boolean passes = role(page.getKey(), alone, noLinks, families).passes(context);
            if (!passes) {
                report.add(alone.path() + ":1: not imported: the check refuses what is made of it");
            }
            return !passes;
        });
        Map<String, String> slugs = new TreeMap<>();
        pages.forEach((slug, page) -> slugs.put(page.path(), slug));
        Map<String, byte[]> files = new LinkedHashMap<>();
        List<String> notes = new ArrayList<>();
        pages.forEach((slug, page) -> {
            RoleFile role = role(slug, page, new PageLinks(slugs), families);
            if (role.passes(context)) {
                files.put(role.path(), role.text().getBytes(StandardCharsets.UTF_8));
            }
            notes.addAll(page.notes().all());
        });
        families.made().forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = content.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue(), StandardOpenOption.CREATE_NEW);
        }
        takeBack(files);
        report.addAll(0, files.keySet().stream().map(path -> path + " written").toList());
        report.addAll(notes);
    }

    /** Deletes what has an error only beside the other files, such as another role's old address. */
    private void takeBack(Map<String, byte[]> files) throws IOException {
        List<Problem> wrong = wrong(files);
        while (!wrong.isEmpty()) {
            for (Problem problem : wrong) {
                if (files.remove(problem.path()) != null) {
                    Files.delete(content.resolve(problem.path()));
                    report.add(problem.path() + ": not written: " + problem.what());
                }
            }
            wrong = wrong(files);
        }
    }

    private List<Problem> wrong(Map<String, byte[]> files) {
        return new GuideReader(content, today)
                .read().problems().stream()
                        .filter(problem -> problem.isError() && files.containsKey(problem.path()))
                        .toList();
    }

    private RoleFile role(String slug, OriginalPage page, PageLinks links, RoleFamilies families) {
        OriginalPage.Tree tree = page.tree(links);
        Map<String, String> facts = new RoleFacts(page, tree, today).facts();
        families.of(page).ifPresent(family -> facts.put("family", family));
        List<Node> blocks = new ArrayList<>(RoleSections.of(tree.blocks()));
        blocks.addAll(tree.footnotes());
        return new RoleFile(slug, page, facts, blocks);
    }
}
