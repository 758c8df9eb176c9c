package io.rolebook.data;

import io.rolebook.catalog.RoleDetails;
import io.rolebook.catalog.RoleNeeds.NeedOfRole;
import io.rolebook.content.model.Certification;
import io.rolebook.content.model.Priority;
import io.rolebook.content.model.SectionKind;
import io.rolebook.content.model.SkillKind;
import io.rolebook.content.model.StackItem;
import io.rolebook.content.model.Tier;
import io.rolebook.web.Says;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a role asks of people. */
record SkillsData(
        @Says(value = "The role’s own words about it, as Markdown", optional = true) String text,
        @Says("What it needs, the most needed first") List<NeedData> needs,
        @Says("The tools of the trade; those in brackets come under the one before them") List<String> tools,
        @Says("Who names the tools: ids of sources") List<String> toolSources,
        @Says("Certificates that help") List<CertificateData> certificates) {

    record NeedData(
            @Says("The skill, or several of which any will do") List<OptionData> skills,
            @Says("How much the role needs it") Priority priority,
            @Says("Where it stands among the skills of this role") Tier tier,
            @Says(value = "What it is needed for", optional = true) String note,
            @Says("Who names it: ids of sources; empty where it is the editors’ judgment") List<String> sources) {

        static NeedData of(List<NeedOfRole> options, Citing citing) {
            NeedOfRole first = options.get(0);
            return new NeedData(
                    options.stream()
                            .map(option -> new OptionData(option.skill(), titleOf(option), option.kind()))
                            .toList(),
                    first.priority(),
                    first.tier(),
                    first.note(),
                    citing.sources(first.sources()));
        }
    }

    record OptionData(
            @Says("The skill’s slug") String skill,
            @Says("Its name") String title,
            @Says(value = "What sort of thing it is", optional = true) SkillKind kind) {}

    record CertificateData(
            @Says("The slug of its page among the skills") String skill,
            @Says("Its name") String title,
            @Says(value = "Who issues it", optional = true) String issuer,
            @Says(value = "What it helps with", optional = true) String note,
            @Says("Who names it: ids of sources") List<String> sources) {}

    static SkillsData of(RoleDetails role, List<Certification> certificates, List<NeedOfRole> needs, Citing citing) {
        Map<Integer, List<NeedOfRole>> skills = needs.stream()
                .filter(need -> need.need() != null)
                .collect(Collectors.groupingBy(NeedOfRole::need, TreeMap::new, Collectors.toList()));
        return new SkillsData(
                citing.text(role.prose(SectionKind.SKILLS)),
                citing.each(List.copyOf(skills.values()), NeedData::of),
                role.stack().items().stream().map(StackItem::text).toList(),
                citing.sources(role.stack().source()),
                certificates.stream()
                        .map(certificate -> certificate(certificate, needs, citing))
                        .toList());
    }

    private static CertificateData certificate(Certification given, List<NeedOfRole> needs, Citing citing) {
        NeedOfRole named = needs.stream()
                .filter(need -> need.skill().equals(given.skill()))
                .findFirst()
                .orElseThrow();
        return new CertificateData(
                given.skill(), titleOf(named), named.issuer(), given.note(), citing.sources(given.source()));
    }

    private static String titleOf(NeedOfRole need) {
        return need.title() == null ? need.skill() : need.title();
    }
}
