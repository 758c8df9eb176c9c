package io.rolebook.roles;

import io.rolebook.catalog.Journey;
import io.rolebook.catalog.NeededSkill;
import io.rolebook.catalog.Prospects;
import io.rolebook.catalog.Salary;
import io.rolebook.catalog.SourceNote;
import io.rolebook.charts.PayScale;
import io.rolebook.content.figure.Figures;
import io.rolebook.content.model.Amount;
import io.rolebook.content.model.Duty;
import io.rolebook.content.model.Facet;
import io.rolebook.content.model.Outlook;
import io.rolebook.content.model.Pay;
import io.rolebook.content.model.Percentiles;
import io.rolebook.content.model.Question;
import io.rolebook.content.model.Tier;
import io.rolebook.web.Contents;
import io.rolebook.web.Crumb;
import io.rolebook.web.Figure;
import io.rolebook.web.Links;
import io.rolebook.web.Note;
import io.rolebook.web.Notes;
import io.rolebook.web.Placed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The sides of a role in short, each leading to its own page. */
record TeaserView(
        List<Crumb> duties,
        List<TierTeaser> tiers,
        PayScale pay,
        List<PayTeaser> payLines,
        List<Note> payNotes,
        List<String> steps,
        List<GrowthTeaser> growth,
        List<Note> growthNotes,
        List<Crumb> questions) {

    private static final int SKILLS_A_TIER = 6;

    record TierTeaser(String name, List<Crumb> skills, int more) {}

    /** @param half the 25th and the 75th percentile, or null; spread the 10th and the 90th */
    record PayTeaser(String of, String at, Figure median, String half, String spread) {}

    record GrowthTeaser(String of, String at, Figure growth, String span, String openings) {}

    static TeaserView of(
            String slug,
            List<Duty> duties,
            List<NeededSkill> needs,
            Salary salary,
            Journey journey,
            Prospects prospects,
            List<Question> questions,
            Map<String, SourceNote> sources,
            Notes notes) {
        List<Placed<Pay>> counted = Placed.all("/pay", salary.pay(), Pay::isFromTable).stream()
                .filter(pay ->
                        sources.containsKey(pay.value().source()) && pay.value().percentiles() != null)
                .toList();
        List<PayScale.Line> lines = counted.stream()
                .map(Placed::value)
                .map(pay -> new PayScale.Line(
                        pay,
                        sources.get(pay.source()).facts().shortTitle(),
                        sources.get(pay.source()).isGuide()))
                .toList();
        List<PayTeaser> payLines = counted.stream()
                .filter(pay -> pay.value().middle() != null)
                .map(pay -> pay(pay, sources.get(pay.value().source()), notes))
                .toList();
        List<Note> payNotes = notes.fresh();
        List<GrowthTeaser> growth = Placed.all("/outlook", prospects.outlook(), Outlook::isFromTable).stream()
                .filter(outlook -> sources.containsKey(outlook.value().source()))
                .map(outlook -> growth(outlook, sources, notes))
                .toList();
        return new TeaserView(
                duties.stream()
                        .map(duty -> new Crumb(duty.name(), Links.role(slug, Facet.DUTIES, duty.id())))
                        .toList(),
                tiers(needs),
                PayScale.of(lines),
                payLines,
                payNotes,
                journey.steps().stream().map(step -> step.title()).toList(),
                growth,
                notes.fresh(),
                questions.stream()
                        .map(question -> new Crumb(question.question(), Links.role(slug, Facet.FAQ, question.id())))
                        .toList());
    }

    Contents contents() {
        return new Contents()
                .add(!duties.isEmpty(), "duties", "What they do")
                .add(!tiers.isEmpty(), "skills", "Skills")
                .add(!pay.rows().isEmpty(), "salary", "Salary")
                .add(!steps.isEmpty(), "path", "Path")
                .add(!growth.isEmpty(), "outlook", "Outlook")
                .add(!questions.isEmpty(), "faq", "Questions");
    }

    private static List<TierTeaser> tiers(List<NeededSkill> needs) {
        List<TierTeaser> tiers = new ArrayList<>();
        for (Tier tier : Tier.values()) {
            List<Crumb> skills = needs.stream()
                    .filter(need -> need.tier() == tier && need.title() != null)
                    .sorted(Comparator.comparingInt(NeededSkill::importance).reversed())
                    .map(need -> new Crumb(need.title(), Links.skill(need.slug())))
                    .toList();
            if (!skills.isEmpty()) {
                int shown = Math.min(SKILLS_A_TIER, skills.size());
                tiers.add(new TierTeaser(tier.label(), skills.subList(0, shown), skills.size() - shown));
            }
        }
        return tiers;
    }

    private static PayTeaser pay(Placed<Pay> placed, SourceNote source, Notes notes) {
        Pay pay = placed.value();
        Percentiles p = pay.percentiles();
        return new PayTeaser(
                pay.of() == null ? source.facts().shortTitle() : pay.of(),
                placed.at(),
                notes.figure(
                        Figures.money(pay.middle(), pay.currency()) + " "
                                + pay.period().label(),
                        pay.source()),
                span(p.p25(), p.p75(), pay.currency()),
                span(p.p10(), p.p90(), pay.currency()));
    }

    private static String span(Amount from, Amount to, String currency) {
        return from == null || to == null ? null : Figures.range(from, to, false, currency);
    }

    private static GrowthTeaser growth(Placed<Outlook> placed, Map<String, SourceNote> sources, Notes notes) {
        Outlook outlook = placed.value();
        String of = outlook.of() != null
                ? outlook.of()
                : sources.get(outlook.source()).facts().shortTitle();
        String span =
                outlook.from() != null ? outlook.from() + "–" + outlook.to() : "over " + outlook.span() + " years";
        return new GrowthTeaser(
                of,
                placed.at(),
                notes.figure(Figures.change(outlook.growth()), outlook.source()),
                span,
                outlook.openings() == null ? null : Figures.count(outlook.openings()));
    }
}
