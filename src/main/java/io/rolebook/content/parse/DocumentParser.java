package io.rolebook.content.parse;

import io.rolebook.content.file.FrontMatter;
import io.rolebook.content.file.Problems;
import io.rolebook.content.file.SourceFile;
import io.rolebook.content.markdown.MarkdownBody;
import io.rolebook.content.markdown.Part;
import io.rolebook.content.model.Document;
import io.rolebook.content.model.FamilyDocument;
import io.rolebook.content.model.FamilyFacts;
import io.rolebook.content.model.OfficialFigures;
import io.rolebook.content.model.PageDocument;
import io.rolebook.content.model.PageFacts;
import io.rolebook.content.model.Prose;
import io.rolebook.content.model.Reference;
import io.rolebook.content.model.RoleBody;
import io.rolebook.content.model.RoleDocument;
import io.rolebook.content.model.RoleFacts;
import io.rolebook.content.model.Section;
import io.rolebook.content.model.Settings;
import io.rolebook.content.model.SkillDocument;
import io.rolebook.content.model.SkillFacts;
import io.rolebook.content.model.SourceDocument;
import io.rolebook.content.model.SourceFacts;
import io.rolebook.content.statistics.RoleFigures;
import java.util.ArrayList;
import java.util.List;

/** Puts facts and prose together as the document of their kind. */
final class DocumentParser {

    private DocumentParser() {}

    /** The document, or null and at least one problem; references found in the prose's labels are added to the list. */
    static Document parse(
            Kind kind,
            SourceFile file,
            FrontMatter matter,
            MarkdownBody body,
            Context context,
            List<Reference> references,
            Problems problems) {
        Settings settings = context.settings();
        if (kind == Kind.ROLE) {
            return role(file, matter, body, context, references, problems);
        }
        List<Section> sections = new ArrayList<>();
        Prose intro = sections(body, sections);
        String path = file.path();
        String slug = file.slug();
        return switch (kind) {
            case SKILL -> new SkillDocument(path, slug, Facts.of(matter, SkillFacts.class, settings), intro, sections);
            case FAMILY ->
                new FamilyDocument(path, slug, Facts.of(matter, FamilyFacts.class, settings), intro, sections);
            case SOURCE ->
                new SourceDocument(path, slug, Facts.of(matter, SourceFacts.class, settings), intro, sections);
            default -> new PageDocument(path, slug, Facts.of(matter, PageFacts.class, settings), intro, sections);
        };
    }

    private static RoleDocument role(
            SourceFile file,
            FrontMatter matter,
            MarkdownBody markdown,
            Context context,
            List<Reference> references,
            Problems problems) {
        RoleBody body = new RoleBodyParser(markdown, context.settings().levels(), references, problems).parse();
        Settings settings = context.settings();
        RoleFacts facts = Facts.of(matter, RoleFacts.class, settings);
        new PayRules(facts, settings, matter, problems).check();
        new OccupationRules(facts, matter, context.statistics(), problems).check();
        new CareerRules(facts, matter, problems).check();
        new NeedRules(facts, matter, problems)
                .check(markdown.parts().stream().skip(1).map(Part::heading).toList());
        OfficialFigures official = RoleFigures.of(facts.occupations(), context.statistics());
        RoleFacts shown =
                settings.isInDoubt("currency") ? Facts.withCurrency(matter, RoleFacts.class, settings) : facts;
        RoleDocument role = new RoleDocument(file.path(), file.slug(), shown, official, body);
        BriefRules.check(role, matter, problems);
        return role;
    }

    private static Prose sections(MarkdownBody body, List<Section> sections) {
        List<Part> parts = body.parts();
        for (Part part : parts.subList(1, parts.size())) {
            sections.add(new Section(part.anchor(), part.heading(), body.prose(part.nodes())));
        }
        return body.prose(parts.get(0).nodes());
    }
}
