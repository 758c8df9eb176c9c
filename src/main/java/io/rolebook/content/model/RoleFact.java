package io.rolebook.content.model;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a role's file or the tables tell of it in entries: which side it stands on, which sources an entry names and what prose
 * it has. Pages, citations, search and the newsroom's counts go by this; the prose under a heading has its side in
 * {@link SectionKind}.
 */
enum RoleFact {
    TRAITS(Facet.GLANCE, role -> role.facts().traits(), source(Tags::source)),
    WORK_STYLE(Facet.GLANCE, role -> role.facts().workStyle(), source(Tags::source)),
    VALUES(Facet.GLANCE, role -> role.facts().values(), source(Tags::source)),
    RELATED(Facet.GLANCE, role -> role.facts().related(), Related::source),
    CHANGES(Facet.GLANCE, role -> role.facts().changes(), source(Change::source)),
    TAKEAWAYS(Facet.GLANCE, role -> role.body().takeaways(), none(), Stream::of),
    MORE(Facet.GLANCE, role -> role.body().more(), none(), more -> Stream.of(more.prose())),
    DUTIES(Facet.DUTIES, role -> role.body().duties(), none(), Duty::all),
    DAY(Facet.DUTIES, role -> role.body().day(), none(), moment -> Stream.of(moment.prose())),
    STRESS(Facet.DUTIES, role -> one(role.facts().ratings().stress()), source(Ratings.StressRating::source)),
    BALANCE(Facet.DUTIES, role -> one(role.facts().ratings().balance()), source(Ratings.BalanceRating::source)),
    HOURS(Facet.DUTIES, role -> one(role.facts().hours()), Hours::source),
    NEEDS(Facet.SKILLS, role -> role.facts().needs().all(), SkillNeed::source),
    STACK(
            Facet.SKILLS,
            role -> some(role.facts().stack(), role.facts().stack().items().isEmpty()),
            Stack::source),
    CERTIFICATIONS(Facet.SKILLS, role -> role.facts().certifications(), Certification::source),
    PAY(Facet.SALARY, RoleDocument::pay, source(Pay::source)),
    PAY_REGIONS(Facet.SALARY, role -> role.facts().payRegions(), source(RegionPay::source)),
    PAY_HISTORY(Facet.SALARY, role -> role.official().history().points(), source(PayPoint::source)),
    ROUTES(Facet.PATH, role -> role.facts().routes(), Route::source),
    ENTRY(Facet.PATH, role -> role.official().entry(), source(Entry::source)),
    EDUCATION_SHARES(Facet.PATH, role -> role.official().education(), source(EducationShares::source)),
    EDUCATION(Facet.PATH, role -> role.facts().education(), source(Education::source)),
    EXPERIENCE(Facet.PATH, role -> role.facts().experience(), source(Experience::source)),
    TIME_TO_QUALIFY(Facet.PATH, role -> role.facts().timeToQualify(), source(Experience::source)),
    STEPS(Facet.PATH, role -> role.body().steps(), Step::source, step -> Stream.of(step.prose())),
    STAGES(Facet.PATH, role -> role.facts().stages(), Stage::source),
    TITLES(Facet.PATH, role -> role.facts().titles(), TitleVariant::source),
    KEYWORDS(
            Facet.PATH,
            role -> some(role.facts().keywords(), role.facts().keywords().isEmpty()),
            Keywords::source),
    MISTAKES(
            Facet.PATH,
            role -> role.body().mistakes(),
            none(),
            mistake -> Stream.of(mistake.prose(), mistake.instead())),
    RESOURCES(Facet.PATH, role -> role.facts().resources(), ResourceGroup::source),
    OUTLOOK(Facet.OUTLOOK, RoleDocument::outlook, source(Outlook::source)),
    REGIONS(Facet.OUTLOOK, role -> role.body().regions(), none(), region -> Stream.of(region.prose())),
    QUESTIONS(Facet.FAQ, role -> role.body().questions(), none(), question -> Stream.of(question.answer()));

    private final Facet facet;
    private final Function<RoleDocument, Entries<?>> entries;

    /** The entries of one role, with what is asked of each. */
    private record Entries<T>(
            Collection<T> all, Function<T, Collection<String>> sources, Function<T, Stream<Prose>> prose) {

        Stream<String> allSources() {
            return all.stream().flatMap(entry -> sources.apply(entry).stream());
        }

        Stream<Prose> allProse() {
            return all.stream().flatMap(prose);
        }
    }

    <T> RoleFact(Facet facet, Function<RoleDocument, Collection<T>> entries, Function<T, Collection<String>> sources) {
        this(facet, entries, sources, entry -> Stream.empty());
    }

    <T> RoleFact(
            Facet facet,
            Function<RoleDocument, Collection<T>> entries,
            Function<T, Collection<String>> sources,
            Function<T, Stream<Prose>> prose) {
        this.facet = facet;
        this.entries = role -> new Entries<>(entries.apply(role), sources, prose);
    }

    private static <T> Function<T, Collection<String>> source(Function<T, String> source) {
        return entry -> one(source.apply(entry));
    }

    private static <T> Function<T, Collection<String>> none() {
        return entry -> List.of();
    }

    private static <T> List<T> one(T value) {
        return some(value, value == null);
    }

    private static <T> List<T> some(T value, boolean isEmpty) {
        return isEmpty ? List.of() : List.of(value);
    }

    /** Those of one side, in the order of its page. */
    static Stream<RoleFact> on(Facet facet) {
        return Arrays.stream(values()).filter(fact -> fact.facet == facet);
    }

    boolean isIn(RoleDocument role) {
        return !entries.apply(role).all.isEmpty();
    }

    Stream<String> sources(RoleDocument role) {
        return entries.apply(role).allSources();
    }

    Stream<Prose> prose(RoleDocument role) {
        return entries.apply(role).allProse();
    }
}
