package io.rolebook.data;

import io.rolebook.catalog.NeedOfRole;
import io.rolebook.catalog.SkillMap;
import io.rolebook.content.model.Certification;
import io.rolebook.content.model.SkillKind;
import io.rolebook.content.model.StackItem;
import io.rolebook.content.model.Tier;
import io.rolebook.content.model.TierName;
import io.rolebook.web.Says;
import java.util.Arrays;
import java.util.List;

/** What a role asks of people. */
record SkillsData(
        @Says(value = "The role’s own words about it, as Markdown", optional = true) String text,
        @Says("The tiers that its skills stand in, in the order in which people learn") List<TierData> tiers,
        @Says("The skills it needs") List<NeedData> needs,
        @Says("The tools of the trade; those in brackets come under the one before them") List<String> tools,
        @Says("Who names the tools: ids of sources") List<String> toolSources,
        @Says("Certificates that help") List<CertificateData> certificates) {

    record TierData(
            @Says("The tier") Tier tier,
            @Says("Its name in this role") String name,
            @Says(value = "What it holds", optional = true) String description) {}

    record NeedData(
            @Says("The skill’s slug") String skill,
            @Says("Its name") String title,
            @Says(value = "What sort of thing it is", optional = true) SkillKind kind,
            @Says("Where it stands among the skills of this role") Tier tier,
            @Says("The editors’ weighting from 1 to 5") int importance,
            @Says(value = "What it is needed for", optional = true) String note,
            @Says("Who names it: ids of sources") List<String> sources) {

        static NeedData of(NeedOfRole need, Citing citing) {
            return new NeedData(
                    need.skill(),
                    titleOf(need),
                    need.kind(),
                    need.tier(),
                    need.importance(),
                    need.note(),
                    citing.sources(need.sources()));
        }
    }

    record CertificateData(
            @Says("The slug of its page among the skills") String skill,
            @Says("Its name") String title,
            @Says(value = "Who issues it", optional = true) String issuer,
            @Says(value = "What it helps with", optional = true) String note,
            @Says("Who names it: ids of sources") List<String> sources) {}

    static SkillsData of(SkillMap map, List<NeedOfRole> needs, Citing citing) {
        List<NeedOfRole> skills =
                needs.stream().filter(need -> need.tier() != null).toList();
        return new SkillsData(
                citing.text(map.prose()),
                Arrays.stream(Tier.values())
                        .filter(tier -> skills.stream().anyMatch(need -> need.tier() == tier))
                        .map(tier -> tier(tier, map))
                        .toList(),
                skills.stream().map(need -> NeedData.of(need, citing)).toList(),
                map.stack().items().stream().map(StackItem::text).toList(),
                citing.sources(map.stack().source()),
                map.certifications().stream()
                        .map(certificate -> certificate(certificate, needs, citing))
                        .toList());
    }

    private static TierData tier(Tier tier, SkillMap map) {
        TierName own = map.tiers().getOrDefault(tier, new TierName(tier.label(), null));
        return new TierData(tier, own.name(), own.description());
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
