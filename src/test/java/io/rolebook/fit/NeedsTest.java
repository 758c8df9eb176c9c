package io.rolebook.fit;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolebook.catalog.Need;
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

    @Provide
    Arbitrary<Needs> roles() {
        Arbitrary<Need> need = Combinators.combine(
                        Arbitraries.of(SKILLS),
                        Arbitraries.of(Tier.class),
                        Arbitraries.integers().between(1, 5))
                .as(NeedsTest::need);
        return need.list().ofMaxSize(8).map(NeedsTest::withoutTwins);
    }

    private static Need need(String skill, Tier tier, int importance) {
        return new Need("role", skill, skill, SkillKind.TECHNICAL, tier, importance);
    }

    private static Needs withoutTwins(List<Need> needs) {
        Map<String, Need> bySkill = new LinkedHashMap<>();
        needs.forEach(need -> bySkill.putIfAbsent(need.skill(), need));
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

        assertThat(gap.known()).allMatch(need -> known.contains(need.skill()));
        assertThat(gap.missing()).noneMatch(need -> known.contains(need.skill()));
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
        Needs role = new Needs(List.of(need("a", Tier.FOUNDATIONAL, 5), need("b", Tier.ADVANCED, 4)));

        assertThat(role.gap(Set.of("a")).score().sum()).isEqualTo("5 of 9 points: 100 × 5 ÷ 9 = 55.56, rounded 56");
        assertThat(role.gap(role.skills()).score().sum()).isEqualTo("9 of 9 points: 100 × 9 ÷ 9 = 100");
    }

    @Example
    void toLearn_isTierByTier_theHeaviestFirst() {
        Needs role = new Needs(List.of(
                need("a", Tier.ADVANCED, 5),
                need("b", Tier.FOUNDATIONAL, 2),
                need("c", Tier.FOUNDATIONAL, 4),
                need("d", Tier.ADVANCED, 5)));

        assertThat(role.gap(Set.of()).toLearn()).extracting(Need::skill).containsExactly("c", "b", "a", "d");
        assertThat(role.gap(Set.of()).heaviest()).extracting(Need::skill).containsExactly("a", "d", "c", "b");
        assertThat(role.gap(Set.of("c")).missingIn(Tier.FOUNDATIONAL))
                .extracting(Need::skill)
                .containsExactly("b");
    }
}
