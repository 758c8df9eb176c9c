package io.rolebook.content.parse;

import io.rolebook.content.file.FrontMatter;
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
import java.util.List;

/**
 * Puts facts and prose together as the document of their kind.
 *
 * @param references those found in the prose's labels are added
 */
record DocumentParser(
        SourceFile file, FrontMatter matter, MarkdownBody body, Context context, List<Reference> references) {

    /** Words of prose below the front matter. */
    private static final int LONGEST_BRIEF = 300;

    /** The document, or at least one problem. */
    Document parse(Kind kind) {
        if (kind == Kind.ROLE) {
            return role();
        }
        List<Part> parts = body.parts();
        Prose intro = body.prose(parts.get(0).nodes());
        List<Section> sections = parts.stream()
                .skip(1)
                .map(part -> new Section(part.anchor(), part.heading(), body.prose(part.nodes())))
                .toList();
        String path = file.path();
        String slug = file.slug();
        return switch (kind) {
            case SKILL -> new SkillDocument(path, slug, facts(SkillFacts.class), intro, sections);
            case FAMILY -> new FamilyDocument(path, slug, facts(FamilyFacts.class), intro, sections);
            case SOURCE -> new SourceDocument(path, slug, facts(SourceFacts.class), intro, sections);
            default -> new PageDocument(path, slug, facts(PageFacts.class), intro, sections);
        };
    }

    private <T> T facts(Class<T> type) {
        return Facts.of(matter.json(), type, context.settings());
    }

    private RoleDocument role() {
        Settings settings = context.settings();
        RoleBody prose = new RoleBodyParser(body, settings.levels(), references, matter.problems()).parse();
        RoleFacts facts = facts(RoleFacts.class);
        new PayRules(facts, settings, matter).check();
        new OccupationRules(facts, matter, context.statistics()).check();
        new CareerRules(facts, matter).check();
        new NeedRules(facts, matter)
                .check(body.parts().stream().skip(1).map(Part::heading).toList());
        OfficialFigures official = RoleFigures.of(facts.occupations(), context.statistics());
        RoleFacts shown = settings.isInDoubt("currency") ? Facts.withCurrency(matter.json(), settings) : facts;
        RoleDocument role = new RoleDocument(file.path(), file.slug(), shown, official, prose);
        if (role.isBrief()) {
            brief(role);
        }
        return role;
    }

    /** A brief is short, and its figures are those of its occupations. */
    private void brief(RoleDocument role) {
        int words = role.words();
        if (words > LONGEST_BRIEF) {
            matter.warning(
                    "long-brief",
                    "/depth",
                    "a brief of " + words + " words of prose",
                    "keep to about 200, or make it a guide and remove 'depth: brief'");
        }
        if (role.facts().occupations().isEmpty()) {
            matter.warning(
                    "brief-without-occupation",
                    "/depth",
                    "a brief without an occupation has no figures",
                    "write 'occupations: [{ pay: … }]'");
        }
    }
}
