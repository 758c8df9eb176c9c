package io.rolebook.fit;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolebook.catalog.Need;
import io.rolebook.content.model.Priority;
import io.rolebook.content.model.SkillKind;
import io.rolebook.content.model.Tier;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of any two roles and of any skills. */
class NeedsTest {

    private static final List<String> SKILLS = List.of("a", "b", "c", "d", "e", "f", "g", "h");

    /** Needs of how one works are not counted, and have an example of their own. */
    @Provide
    Arbitrary<Needs> roles() {
        Arbitrary<Need> need = Combinators.combine(
                        Arbitraries.of(SKILLS),
                        Arbitraries.of(Tier.FOUNDATIONAL, Tier.ADVANCED, Tier.ADJACENT),
                        Arbitraries.of(Priority.class))
                .as(NeedsTest::need);
        return need.list().ofMaxSize(8).map(NeedsTest::withoutTwins);
    }

    private static Need need(String skill, Tier tier, Priority priority) {
        return Need.of("role", new Need.Option(skill, skill, SkillKind.TECHNICAL), tier, priority);
    }

    private static Needs withoutTwins(List<Need> needs) {
        Map<String, Need> bySkill = new LinkedHashMap<>();
        needs.forEach(need -> bySkill.putIfAbsent(need.title(), need));
        return new Needs(List.copyOf(bySkill.values()));
    }

    @Provide
    Arbitrary<Set<String>> skills() {
        return Arbitraries.of(SKILLS).set();
    }

    @Property
    void sharedSkills_areTheSameBothWays(@ForAll("roles") Needs one, @ForAll("roles") Needs other) {
        assertThat(names(other.gap(one.skills()).known()))
                .isEqualTo(names(one.gap(other.skills()).known()));
    }

    private static Set<String> names(List<Need> needs) {
        return new Needs(needs).skills();
    }

    @Property
    void knownAndMissing_areAllOfTheNeeds(@ForAll("roles") Needs role, @ForAll("skills") Set<String> known) {
        Gap gap = role.gap(known);

        assertThat(gap.known()).allMatch(need -> need.isMetBy(known));
        assertThat(gap.missing()).noneMatch(need -> need.isMetBy(known));
        assertThat(gap.known().size() + gap.missing().size())
                .isEqualTo(role.all().size());
        assertThat(gap.toLearn()).containsExactlyInAnyOrderElementsOf(gap.missing());
        assertThat(gap.heaviest()).containsExactlyInAnyOrderElementsOf(gap.missing());
    }

    @Property
    void scores_areFromNothingToAll(@ForAll("roles") Needs role, @ForAll("skills") Set<String> known) {
        Score score = role.gap(known).score();

        assertThat(score.match()).isBetween(0, 100);
        assertThat(score.match() + score.distance()).isEqualTo(100);
        assertThat(score.isKnown()).isEqualTo(!role.all().isEmpty());
        assertThat(role.gap(Set.of()).score().match()).isZero();
        assertThat(role.gap(role.skills()).score().distance()).isEqualTo(score.isKnown() ? 0 : 100);
    }

    @Property
    void oneMoreSkill_neverLeadsAway(
            @ForAll("roles") Needs role, @ForAll("skills") Set<String> known, @ForAll("skills") Set<String> more) {
        Set<String> all = new HashSet<>(known);
        all.addAll(more);

        assertThat(role.gap(all).score().match())
                .isGreaterThanOrEqualTo(role.gap(known).score().match());
    }

    @Property
    void sum_endsInTheScore(@ForAll("roles") Needs role, @ForAll("skills") Set<String> known) {
        Score score = role.gap(known).score();

        assertThat(score.sum()).endsWith(" " + score.match());
    }

    @Example
    void sum_showsEveryNumberOfTheScore() {
        Needs role = new Needs(
                List.of(need("a", Tier.FOUNDATIONAL, Priority.MUST), need("b", Tier.ADVANCED, Priority.IMPORTANT)));

        assertThat(role.gap(Set.of("a")).score().sum()).isEqualTo("3 of 5 points: 100 × 3 ÷ 5 = 60");
        assertThat(role.gap(role.skills()).score().sum()).isEqualTo("5 of 5 points: 100 × 5 ÷ 5 = 100");
    }

    @Example
    void toLearn_isMustHavesFirst_tierByTier() {
        Needs role = new Needs(List.of(
                need("a", Tier.ADVANCED, Priority.MUST),
                need("b", Tier.FOUNDATIONAL, Priority.HELPFUL),
                need("c", Tier.FOUNDATIONAL, Priority.MUST),
                need("d", Tier.ADVANCED, Priority.IMPORTANT)));

        assertThat(role.gap(Set.of()).toLearn()).extracting(Need::title).containsExactly("c", "a", "d", "b");
        assertThat(role.gap(Set.of()).heaviest()).extracting(Need::title).containsExactly("c", "a", "d", "b");
        assertThat(Gap.must(role.gap(Set.of("c")).missing())).isEqualTo(1);
    }

    @Example
    void oneOfSeveral_isMetByAnyOfThem() {
        Need language = new Need(
                "role",
                List.of(
                        new Need.Option("java", "Java", SkillKind.TECHNICAL),
                        new Need.Option("go", "Go", SkillKind.TECHNICAL)),
                Tier.FOUNDATIONAL,
                Priority.MUST,
                3);
        Needs role = new Needs(List.of(language));

        assertThat(role.skills()).containsExactlyInAnyOrder("java", "go");
        assertThat(role.gap(Set.of("go")).score().match()).isEqualTo(100);
        assertThat(role.gap(Set.of("rust")).missing()).extracting(Need::title).containsExactly("one of Java, Go");
        assertThat(role.gap(Set.of("go")).score().needed()).isEqualTo(1);
    }

    @Example
    void howOneWorks_isNoGap() {
        Needs role = new Needs(List.of(
                need("a", Tier.FOUNDATIONAL, Priority.MUST),
                new Need(
                        "role",
                        List.of(new Need.Option("patience", "Patience", SkillKind.SOFT)),
                        Tier.PROFESSIONAL,
                        Priority.MUST,
                        0)));

        assertThat(role.gap(Set.of("a")).missing()).isEmpty();
        assertThat(role.gap(Set.of("a")).score().distance()).isZero();
    }
}
