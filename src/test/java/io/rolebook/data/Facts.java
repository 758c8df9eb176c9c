package io.rolebook.data;

import io.rolebook.content.figure.Figures;
import io.rolebook.content.model.Amount;
import io.rolebook.content.model.Education;
import io.rolebook.content.model.EducationLevel;
import io.rolebook.content.model.EducationShares;
import io.rolebook.content.model.Experience;
import io.rolebook.content.model.Outlook;
import io.rolebook.content.model.Pay;
import io.rolebook.content.model.PayBand;
import io.rolebook.content.model.PayHistory;
import io.rolebook.content.model.PayPoint;
import io.rolebook.content.model.Range;
import io.rolebook.content.model.RegionPay;
import io.rolebook.content.model.RoleDocument;
import io.rolebook.content.model.RoleFacts;
import io.rolebook.content.model.Stage;
import io.rolebook.content.model.Years;
import io.rolebook.web.EducationWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Every figure of a role's file. */
final class Facts {

    private final String role;
    private final List<Fact> all = new ArrayList<>();

    private Facts(String role) {
        this.role = role;
    }

    static List<Fact> of(RoleDocument document) {
        Facts facts = new Facts(document.slug());
        RoleFacts role = document.facts();
        for (int i = 0; i < document.pay().size(); i++) {
            facts.pay("/salary/pay/" + i, document.pay().get(i));
        }
        for (int i = 0; i < role.payRegions().size(); i++) {
            facts.region("/salary/regions/" + i, role.payRegions().get(i));
        }
        PayHistory history = document.official().history();
        for (int i = 0; i < history.points().size(); i++) {
            facts.point("/salary/history/years/" + i, history, history.points().get(i));
        }
        List<EducationShares> spread = document.official().education();
        for (int i = 0; i < spread.size(); i++) {
            facts.spread("/path/entry/spread/" + i, spread.get(i));
        }
        for (int i = 0; i < role.education().size(); i++) {
            facts.education("/path/entry/education/" + i, role.education().get(i));
        }
        for (int i = 0; i < role.experience().size(); i++) {
            facts.experience(
                    "experience",
                    "/path/entry/experience/" + i,
                    role.experience().get(i));
        }
        for (int i = 0; i < role.timeToQualify().size(); i++) {
            facts.experience(
                    "time-to-qualify",
                    "/path/entry/timeToQualify/" + i,
                    role.timeToQualify().get(i));
        }
        for (int i = 0; i < role.stages().size(); i++) {
            facts.stage("/path/stages/" + i, role.stages().get(i));
        }
        for (int i = 0; i < document.outlook().size(); i++) {
            facts.outlook("/outlook/projections/" + i, document.outlook().get(i));
        }
        return facts.all;
    }

    private void pay(String at, Pay pay) {
        if (pay.percentiles() != null) {
            payFigure(at + "/p10", "p10", "10th", pay.percentiles().p10(), pay);
            payFigure(at + "/p25", "p25", "25th", pay.percentiles().p25(), pay);
            payFigure(at + "/p75", "p75", "75th", pay.percentiles().p75(), pay);
            payFigure(at + "/p90", "p90", "90th", pay.percentiles().p90(), pay);
        }
        payFigure(at + "/median", "median", "median", pay.middle(), pay);
        payFigure(at + "/mean", "mean", "mean", pay.mean(), pay);
        if (pay.employment() != null) {
            String shown = Figures.count(pay.employment());
            add(
                    at + "/employees",
                    pay.employment(),
                    pay.source(),
                    key("pay", pay.of(), "employees"),
                    shown,
                    "Employees");
        }
        if (pay.range() != null) {
            range(at + "/range", pay.range(), pay.currency(), pay.source(), "pay", pay.of(), "range");
        }
        for (int i = 0; i < pay.bands().size(); i++) {
            PayBand band = pay.bands().get(i);
            String level = band.level().key();
            String here = at + "/bands/" + i;
            Range range = new Range(band.min(), band.max(), band.open());
            range(
                    here,
                    range,
                    pay.currency(),
                    pay.source(),
                    "pay",
                    level,
                    band.level().label());
            years(
                    here,
                    band.years(),
                    "experience",
                    List.of(pay.source()),
                    "pay",
                    level,
                    band.level().label());
        }
    }

    private void payFigure(String at, String statistic, String word, Amount amount, Pay pay) {
        if (amount != null) {
            String[] words = Stream.of(word, pay.of()).filter(w -> w != null).toArray(String[]::new);
            String shown = Figures.money(amount, pay.currency());
            add(at, amount.toDouble(), pay.source(), key("pay", pay.of(), statistic), shown, words);
        }
    }

    private void range(
            String at, Range range, String currency, String source, String kind, String about, String... words) {
        String shown = Figures.range(range.min(), range.max(), range.open(), currency);
        add(at + "/min", range.min().toDouble(), source, key(kind, about, "min"), shown, words);
        String highest = range.open() ? "max-and-over" : "max";
        add(at + "/max", range.max().toDouble(), source, key(kind, about, highest), shown, words);
    }

    private void years(
            String at, Years years, String of, List<String> sources, String kind, String about, String... words) {
        for (String source : years == null ? List.<String>of() : sources) {
            String suffix = of.isEmpty() ? "" : "-" + of;
            add(at + "/minYears", years.min(), source, key(kind, about, "min" + suffix), years.label(), words);
            if (!years.isOpen()) {
                add(at + "/maxYears", years.max(), source, key(kind, about, "max" + suffix), years.label(), words);
            }
        }
    }

    private void region(String at, RegionPay region) {
        if (region.range() != null) {
            range(
                    at + "/range",
                    region.range(),
                    region.currency(),
                    region.source(),
                    "pay-region",
                    region.region(),
                    region.region());
            return;
        }
        double min = region.difference().min();
        double max = region.difference().max();
        String shown = Figures.change(min) + " to " + Figures.change(max);
        String about = region.region();
        add(at + "/minPercent", min, region.source(), key("pay-region", about, "min-difference"), shown, about);
        add(at + "/maxPercent", max, region.source(), key("pay-region", about, "max-difference"), shown, about);
    }

    private void point(String at, PayHistory history, PayPoint point) {
        String year = String.valueOf(point.year());
        add(at + "/year", point.year(), point.source(), null, year);
        inYear(at + "/p10PerYear", "p10", "10th", point.p10(), history, point);
        inYear(at + "/medianPerYear", "median", "Median", point.p50(), history, point);
        inYear(at + "/p90PerYear", "p90", "90th", point.p90(), history, point);
    }

    private void inYear(String at, String statistic, String word, Amount amount, PayHistory history, PayPoint point) {
        if (amount != null) {
            String year = String.valueOf(point.year());
            String shown = Figures.money(amount, history.currency());
            add(at, amount.toDouble(), point.source(), key("pay-history", year, statistic), shown, word, year);
        }
    }

    private void spread(String at, EducationShares shares) {
        int i = 0;
        String kind = shares.required() ? "education-required" : "education-attained";
        for (Map.Entry<EducationLevel, Double> share :
                EducationWords.percentages(shares).entrySet()) {
            EducationLevel level = share.getKey();
            add(
                    at + "/shares/" + i++ + "/percent",
                    share.getValue(),
                    shares.source(),
                    key(kind, level.key(), "share"),
                    Figures.percent(share.getValue()),
                    level.label());
        }
    }

    private void education(String at, Education education) {
        Map<EducationLevel, Double> shares = education.shares().named();
        List<EducationLevel> levels = List.copyOf(shares.keySet());
        for (int i = 0; i < levels.size(); i++) {
            double share = shares.get(levels.get(i));
            List<String> key = key("education", levels.get(i).key(), "share");
            add(
                    at + "/shares/" + i + "/percent",
                    share,
                    education.source(),
                    key,
                    Figures.percent(share),
                    levels.get(i).label());
        }
    }

    private void experience(String kind, String at, Experience experience) {
        String word = kind.replace('-', ' ');
        years(at, experience.years(), "", List.of(experience.source()), kind, null, word);
    }

    private void stage(String at, Stage stage) {
        years(at, stage.years(), "experience", stage.source(), "stage", stage.title(), stage.title());
    }

    private void outlook(String at, Outlook outlook) {
        String of = outlook.of();
        String source = outlook.source();
        String growth = Figures.change(outlook.growth());
        String about = of == null ? "" : of;
        add(at + "/growthPercent", outlook.growth(), source, key("outlook", of, "growth"), growth, "Growth", about);
        if (outlook.from() != null) {
            String span = outlook.from() + "–" + outlook.to();
            add(at + "/fromYear", outlook.from(), source, null, span, growth, about);
            add(at + "/toYear", outlook.to(), source, null, span, growth, about);
        } else {
            add(at + "/years", outlook.span(), source, null, outlook.span() + " years", growth, about);
        }
        count(at + "/openingsPerYear", outlook.openings(), source, key("outlook", of, "openings"), "Openings", about);
        count(
                at + "/jobsAtStart",
                outlook.employmentFrom(),
                source,
                key("outlook", of, "jobs-at-start"),
                "Jobs",
                about);
        count(at + "/jobsAtEnd", outlook.employmentTo(), source, key("outlook", of, "jobs-at-end"), "Jobs", about);
    }

    private void count(String at, Long number, String source, List<String> key, String... words) {
        if (number != null) {
            add(at, number, source, key, Figures.count(number), words);
        }
    }

    private static List<String> key(String kind, String about, String statistic) {
        return List.of(kind, about == null ? "" : about, statistic);
    }

    private void add(String at, double amount, String source, List<String> table, String shown, String... words) {
        all.add(new Fact(role, at, amount, source, table, List.of(words), shown));
    }
}
