package io.rolebook.content.check;

import io.rolebook.content.file.Nearest;
import io.rolebook.content.file.Problem;
import io.rolebook.content.file.Problems;
import io.rolebook.content.model.Certification;
import io.rolebook.content.model.Reference;
import io.rolebook.content.model.Reference.Target;
import io.rolebook.content.model.RoleDocument;
import io.rolebook.content.model.SkillDocument;
import io.rolebook.content.model.SkillKind;
import io.rolebook.content.parse.Kind;
import io.rolebook.content.parse.Parsed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.lang3.StringUtils;

/**
 * Holds all files of a guide against each other. A file counts as present even if it is broken, so that one mistake is
 * one problem and not a hundred.
 */
public final class CrossCheck {

    /** Which kind of file a name of this sort is of. */
    static final Map<Target, Kind> NAMED = Map.of(
            Target.SOURCE, Kind.SOURCE,
            Target.SKILL, Kind.SKILL,
            Target.FAMILY, Kind.FAMILY,
            Target.ROLE, Kind.ROLE,
            Target.PAGE, Kind.PAGE);

    private final List<Parsed> files;
    private final boolean isWhole;
    private final Names names;
    private final Collection<String> taken;
    private final LinkRules links;
    private final EditionRules editions;
    private final HiddenPages hidden;
    private final Map<String, Problems> problems = new LinkedHashMap<>();

    /**
     * @param unopened paths of folders that cannot be opened: what is named may stand there
     * @param ownPages first parts of addresses that the guide itself answers for readers
     * @param taken addresses that no text page may have
     */
    public CrossCheck(
            List<Parsed> files,
            Collection<String> unopened,
            Collection<String> ownPages,
            Collection<String> taken,
            LocalDate today) {
        this.files = files;
        this.isWhole = unopened.isEmpty() && files.stream().allMatch(file -> file.document() != null);
        this.taken = taken;
        this.names = new Names(files, unopened);
        this.links = new LinkRules(names, ownPages);
        this.editions = new EditionRules(names, today);
        this.hidden = new HiddenPages(names, today);
    }

    public List<Problem> problems() {
        for (Parsed file : files) {
            Problems found = new Problems(file.path());
            found.accept(file.accepted());
            problems.put(file.path(), found);
        }
        new UniqueRules(files, names, taken).check(problems);
        files.parallelStream().forEach(file -> check(file, problems.get(file.path())));
        if (isWhole) {
            // Else a file that cannot be read may be the one that uses it
            new Usage(files).check(problems);
        }
        new SkillOrder(files).check(problems);
        List<Problem> all = new ArrayList<>();
        problems.values().forEach(found -> all.addAll(found.found()));
        return all;
    }

    /** What it names, and when its figures are from; files are held against the others side by side. */
    private void check(Parsed file, Problems found) {
        file.references().forEach(reference -> check(file, reference, found));
        editions.check(file, found);
        if (file.document() instanceof RoleDocument role) {
            certifications(file, role.facts().certifications(), found);
        }
        hidden.check(file, found);
    }

    private void check(Parsed file, Reference reference, Problems found) {
        switch (reference.target()) {
            case RELATED -> related(file, reference, found);
            case LINK -> links.check(file, reference, found);
            case EXTERNAL -> {
                // Only the network can tell: 'check --links' asks it
            }
            default -> known(NAMED.get(reference.target()), reference, found);
        }
    }

    private void known(Kind kind, Reference reference, Problems found) {
        if (!names.has(kind, reference.name())) {
            String mend = reference.name().matches("[0-9]+")
                    ? "write the footnote below: '[^" + reference.name() + "]: …'"
                    : "begin content/" + kind.folder() + "/" + reference.name() + ".md with 'new " + kind.schema()
                            + " \"" + StringUtils.capitalize(reference.name().replace('-', ' ')) + "\"'";
            found.error(
                    reference.at(),
                    "unknown " + kind.schema() + " '" + reference.name() + "'",
                    Nearest.hint(reference.name(), names.of(kind), mend));
        }
    }

    private void related(Parsed file, Reference reference, Problems found) {
        if (reference.name().equals(file.slug())) {
            found.error(reference.at(), "the role is related to itself", "name another role");
        } else if (!names.has(Kind.ROLE, reference.name())) {
            found.warning(
                    "missing-role",
                    reference.at(),
                    "the related role '" + reference.name() + "' has no page yet",
                    Nearest.hint(reference.name(), names.of(Kind.ROLE), "write it; until then it is shown greyed"));
        }
    }

    /** What a role calls its certifications has to be some. */
    private void certifications(Parsed file, List<Certification> certifications, Problems found) {
        for (int i = 0; i < certifications.size(); i++) {
            String slug = certifications.get(i).skill();
            Parsed named = names.get(Kind.SKILL, slug);
            if (named != null
                    && named.document() instanceof SkillDocument skill
                    && skill.facts().kind() != SkillKind.CERTIFICATION) {
                found.error(
                        file.facts().valueAt("/certifications/" + i + "/skill"),
                        "'" + slug + "' is no certification",
                        "name it in 'needs', or set 'kind: certification' in content/skills/" + slug + ".md");
            }
        }
    }
}
