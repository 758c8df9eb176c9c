package io.rolebook.content.parse;

import io.rolebook.content.file.Deflated;
import io.rolebook.content.file.FrontMatter;
import io.rolebook.content.file.Problems;
import io.rolebook.content.file.SourceFile;
import io.rolebook.content.markdown.MarkdownBody;
import io.rolebook.content.markdown.Part;
import io.rolebook.content.model.Document;
import io.rolebook.content.model.FamilyDocument;
import io.rolebook.content.model.FamilyFacts;
import io.rolebook.content.model.PageDocument;
import io.rolebook.content.model.PageFacts;
import io.rolebook.content.model.Prose;
import io.rolebook.content.model.Reference;
import io.rolebook.content.model.RoleBody;
import io.rolebook.content.model.RoleDocument;
import io.rolebook.content.model.RoleFacts;
import io.rolebook.content.model.Section;
import io.rolebook.content.model.Shelved;
import io.rolebook.content.model.SkillDocument;
import io.rolebook.content.model.SkillFacts;
import io.rolebook.content.model.SourceDocument;
import io.rolebook.content.model.SourceFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Puts facts and prose together as the document of their kind. */
final class DocumentParser {

    private DocumentParser() {}

    /** The document, or null and at least one problem; references found in the prose's labels are added to the list. */
    static Document parse(
            Kind kind,
            SourceFile file,
            FrontMatter matter,
            MarkdownBody body,
            List<Reference> references,
            Problems problems) {
        if (kind == Kind.ROLE) {
            return role(file, matter, body, references, problems);
        }
        List<Section> sections = new ArrayList<>();
        Prose intro = sections(body, sections);
        String path = file.path();
        String slug = file.slug();
        return switch (kind) {
            case SKILL -> {
                SkillFacts facts = Facts.of(matter, SkillFacts.class, problems);
                yield facts == null ? null : new SkillDocument(path, slug, facts, intro, sections);
            }
            case FAMILY -> {
                FamilyFacts facts = Facts.of(matter, FamilyFacts.class, problems);
                yield facts == null ? null : new FamilyDocument(path, slug, facts, intro, sections);
            }
            case SOURCE -> {
                SourceFacts facts = Facts.of(matter, SourceFacts.class, problems);
                yield facts == null ? null : new SourceDocument(path, slug, facts, intro, sections);
            }
            default -> {
                PageFacts facts = Facts.of(matter, PageFacts.class, problems);
                yield facts == null ? null : new PageDocument(path, slug, facts, intro, sections);
            }
        };
    }

    private static RoleDocument role(
            SourceFile file, FrontMatter matter, MarkdownBody markdown, List<Reference> references, Problems problems) {
        RoleBody body = new RoleBodyParser(markdown, references, problems).parse();
        RoleFacts facts = Facts.of(matter, RoleFacts.class, problems);
        if (facts == null) {
            return null;
        }
        new PayRules(facts, matter, problems).check();
        new CareerRules(facts, matter, problems).check();
        return RoleDocument.of(file.path(), file.slug(), facts, shelved(file, body));
    }

    private static Shelved<RoleBody> shelved(SourceFile file, RoleBody body) {
        return new Shelved<>(body, again(file.path(), file.slug(), Deflated.of(file.body()), file.bodyLine()));
    }

    /** Of the file it holds no more than this. */
    private static Supplier<RoleBody> again(String path, String slug, byte[] markdown, int line) {
        return () -> {
            Problems told = new Problems(path);
            SourceFile file = new SourceFile(path, slug, "", Deflated.text(markdown), line);
            return new RoleBodyParser(new MarkdownBody(file, false, told), new ArrayList<>(), told).parse();
        };
    }

    private static Prose sections(MarkdownBody body, List<Section> sections) {
        List<Part> parts = body.parts();
        for (Part part : parts.subList(1, parts.size())) {
            sections.add(new Section(part.anchor(), part.heading(), body.prose(part.nodes())));
        }
        return body.prose(parts.get(0).nodes());
    }
}
