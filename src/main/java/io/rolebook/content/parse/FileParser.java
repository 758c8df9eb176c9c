package io.rolebook.content.parse;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toUnmodifiableSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.rolebook.content.file.Fingerprint;
import io.rolebook.content.file.FrontMatter;
import io.rolebook.content.file.Position;
import io.rolebook.content.file.Problems;
import io.rolebook.content.file.SchemaCheck;
import io.rolebook.content.file.Schemas;
import io.rolebook.content.file.SourceFile;
import io.rolebook.content.markdown.MarkdownBody;
import io.rolebook.content.markdown.ProseRules;
import io.rolebook.content.markdown.Text;
import io.rolebook.content.model.Document;
import io.rolebook.content.model.Reference;
import io.rolebook.content.statistics.Fields;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads one content file: its document if it is valid, and all its problems in one go if not. */
public record FileParser(Context context) {

    /** @param path below the content folder, with forward slashes */
    public Parsed parse(Kind kind, String path, byte[] bytes) {
        Problems problems = new Problems(path);
        checkName(path, problems);
        String hash = Fingerprint.of(bytes);
        return SourceFile.read(path, bytes, problems)
                .map(file -> parse(kind, file, hash, problems))
                .orElseGet(() -> broken(kind, path, hash, problems));
    }

    /** A file too large to be prose: it is not opened. */
    public Parsed tooLarge(Kind kind, String path, long bytes) {
        return unread(
                kind,
                path,
                "the file is " + bytes / 1_000 + " KB long",
                "a page may have at most " + SourceFile.LARGEST / 1_000 + " KB; is this the right file?");
    }

    /** A file that the guide's own reader fails on: its fault, and yet no reason for the other files not to be read. */
    public Parsed notUnderstood(Kind kind, String path) {
        return unread(
                kind,
                path,
                "the guide's reader fails on this file",
                "undo the last change, and send the file to the makers of Rolebook");
    }

    /** A file that could not be opened. */
    public Parsed unreadable(Kind kind, String path) {
        return unread(kind, path, "the file cannot be opened", "check its permissions, or the link it is");
    }

    private static Parsed unread(Kind kind, String path, String what, String mend) {
        Problems problems = new Problems(path);
        problems.error(Position.START, what, mend);
        return broken(kind, path, Fingerprint.of(new byte[0]), problems);
    }

    private static Parsed broken(Kind kind, String path, String hash, Problems problems) {
        return new Parsed(kind, path, hash, null, null, List.of(), Map.of(), Map.of(), Set.of(), problems.found());
    }

    /** A file's name is its page's address: lower-case letters, digits and single hyphens. */
    private static void checkName(String path, Problems problems) {
        String slug = SourceFile.slug(path);
        if (!Slug.isSlug(slug)) {
            String better = Slug.of(slug);
            problems.error(
                    Position.START,
                    "the file name '" + slug + ".md' cannot be an address",
                    "rename it to "
                            + (better.isEmpty()
                                    ? "the letters a to z, digits and hyphens, such as 'nurse.md'"
                                    : "'" + better + ".md'"));
        }
    }

    private Parsed parse(Kind kind, SourceFile file, String hash, Problems problems) {
        FrontMatter facts = FrontMatter.read(file, problems).orElse(null);
        Set<String> accepted = facts == null ? Set.of() : accepted(facts.json());
        problems.accept(accepted);
        Text.check(file, problems);
        boolean factsAreSound = facts != null && isSound(kind, facts);
        boolean figuresNeedMarks = kind != Kind.SOURCE && kind != Kind.PAGE;
        MarkdownBody body = new MarkdownBody(file, new ProseRules(figuresNeedMarks, fields(facts)), problems);
        Map<String, Integer> anchors = PageAnchors.of(kind, body);
        List<Reference> references = new ArrayList<>(body.references());
        Document document = null;
        if (factsAreSound) {
            document = new DocumentParser(file, facts, body, context, references).parse(kind);
            if (figuresNeedMarks) {
                FactFigures.check(facts, context.statistics());
            }
            new DateRules(facts, context.today()).check();
            new ChangeRules(facts, context.today()).check();
        } else if (kind == Kind.ROLE) {
            new RoleBodyParser(body, context.settings().levels(), references, problems).parse();
        }
        if (facts != null) {
            // Told also beside other mistakes
            References.in(facts, kind).stream()
                    .filter(reference -> !problems.hasErrorAt(reference.at()))
                    .forEach(references::add);
        }
        return new Parsed(
                kind,
                file.path(),
                hash,
                facts == null ? null : facts.places(),
                problems.hasErrors() ? null : document,
                List.copyOf(references),
                references.stream()
                        .collect(groupingBy(Reference::target, mapping(Reference::name, toUnmodifiableSet()))),
                anchors,
                accepted,
                problems.found());
    }

    private boolean isSound(Kind kind, FrontMatter facts) {
        FactText.check(kind, facts);
        return new SchemaCheck(Schemas.of(context.settings().levelWords()), facts).passes(kind.schema());
    }

    /** The figures of the occupations that the page is about, the one before all that its file names first. */
    private Fields fields(FrontMatter facts) {
        JsonNode occupations =
                facts == null ? MissingNode.getInstance() : facts.json().path("occupations");
        JsonNode first = occupations.path(0);
        String code = first.path("pay").asText(null);
        List<String> profiles = code == null ? List.of() : context.statistics().profiles(code);
        String only = profiles.size() == 1 ? profiles.get(0) : null;
        List<String> others = occupations.findValuesAsText("pay");
        return new Fields(context.statistics(), code, first.path("profile").asText(only), others);
    }

    private static Set<String> accepted(JsonNode facts) {
        Set<String> rules = new HashSet<>();
        facts.path("accept").forEach(entry -> rules.add(entry.path("rule").asText()));
        return rules;
    }
}
