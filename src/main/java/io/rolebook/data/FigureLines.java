package io.rolebook.data;

import io.rolebook.web.Csv;
import io.rolebook.web.Origin;
import io.rolebook.web.Words;
import java.util.ArrayList;
import java.util.List;

/** Every figure that a source states for a role, in the order of its pages, a line a figure. */
final class FigureLines {

    static final List<String> COLUMNS =
            List.of("role", "kind", "about", "statistic", "amount", "unit", "source", "method", "as_of", "dated");

    private final String role;
    private final List<List<Object>> lines = new ArrayList<>();

    private FigureLines(String role) {
        this.role = role;
    }

    static List<List<Object>> of(RoleData role) {
        FigureLines lines = new FigureLines(role.slug());
        role.salary().pay().forEach(lines::pay);
        role.salary().regions().forEach(lines::region);
        if (role.salary().history() != null) {
            role.salary()
                    .history()
                    .years()
                    .forEach(year -> lines.year(year, role.salary().history()));
        }
        role.path().entry().spread().forEach(lines::spread);
        role.path().entry().education().forEach(of -> lines.shares("education", of.shares(), of.source()));
        role.path().entry().experience().forEach(years -> lines.years("experience", years));
        role.path().entry().timeToQualify().forEach(years -> lines.years("time-to-qualify", years));
        role.path().stages().forEach(lines::stage);
        role.outlook().projections().forEach(lines::projection);
        return lines.lines;
    }

    private void pay(PayData pay) {
        String unit = pay.currency() + " per " + pay.per().key();
        add("pay", pay.occupation(), "p10", pay.p10(), unit, pay.source());
        add("pay", pay.occupation(), "p25", pay.p25(), unit, pay.source());
        add("pay", pay.occupation(), "median", pay.median(), unit, pay.source());
        add("pay", pay.occupation(), "p75", pay.p75(), unit, pay.source());
        add("pay", pay.occupation(), "p90", pay.p90(), unit, pay.source());
        add("pay", pay.occupation(), "mean", pay.mean(), unit, pay.source());
        add("pay", pay.occupation(), "employees", pay.employees(), "people", pay.source());
        range("pay", pay.occupation(), pay.range(), unit, pay.source());
        for (PayData.BandData band : pay.bands()) {
            String level = band.level().key();
            range("pay", level, band.range(), unit, pay.source());
            experience("pay", level, band.minYears(), band.maxYears(), pay.source());
        }
    }

    private void range(String kind, String about, PayData.RangeData range, String unit, Origin source) {
        if (range != null) {
            add(kind, about, "min", range.min(), unit, source);
            add(kind, about, range.openEnded() ? "max-and-over" : "max", range.max(), unit, source);
        }
    }

    private void experience(String kind, String about, Integer min, Integer max, Origin source) {
        add(kind, about, "min-experience", min, "years", source);
        add(kind, about, "max-experience", max, "years", source);
    }

    private void region(SalaryData.RegionData region) {
        add("pay-region", region.region(), "min-difference", region.minPercent(), "percent", region.source());
        add("pay-region", region.region(), "max-difference", region.maxPercent(), "percent", region.source());
        range("pay-region", region.region(), region.range(), region.currency() + " per year", region.source());
    }

    private void year(SalaryData.YearData year, SalaryData.HistoryData history) {
        String unit = history.currency() + " per year";
        String about = String.valueOf(year.year());
        add("pay-history", about, "p10", year.p10PerYear(), unit, year.source());
        add("pay-history", about, "median", year.medianPerYear(), unit, year.source());
        add("pay-history", about, "p90", year.p90PerYear(), unit, year.source());
    }

    private void spread(EntryData.SharesData spread) {
        String kind = spread.required() ? "education-required" : "education-attained";
        shares(kind, spread.shares(), spread.source());
        add(kind, spread.occupation(), "answers", spread.answers(), "people", spread.source());
    }

    private void shares(String kind, List<EntryData.ShareData> shares, Origin source) {
        shares.forEach(share -> add(kind, share.level().key(), "share", share.percent(), "percent", source));
    }

    private void years(String kind, EntryData.YearsData years) {
        add(kind, null, "min", years.minYears(), "years", years.source());
        add(kind, null, "max", years.maxYears(), "years", years.source());
    }

    /** A line for each source that names the years. */
    private void stage(PathData.StageData stage) {
        stage.sources()
                .forEach(source -> experience("stage", stage.title(), stage.minYears(), stage.maxYears(), source));
    }

    private void projection(OutlookData.ProjectionData outlook) {
        String span = outlook.fromYear() == null
                ? Words.count(outlook.years(), "year")
                : outlook.fromYear() + "-" + outlook.toYear();
        add("outlook", outlook.occupation(), "growth", outlook.growthPercent(), "percent in " + span, outlook.source());
        add("outlook", outlook.occupation(), "openings", outlook.openingsPerYear(), "per year", outlook.source());
        add("outlook", outlook.occupation(), "jobs-at-start", outlook.jobsAtStart(), "jobs", outlook.source());
        add("outlook", outlook.occupation(), "jobs-at-end", outlook.jobsAtEnd(), "jobs", outlook.source());
    }

    private void add(String kind, String about, String statistic, Number amount, String unit, Origin source) {
        if (amount != null) {
            String method = source.method().key();
            String dated = source.dated().key();
            lines.add(Csv.line(role, kind, about, statistic, amount, unit, source.id(), method, source.asOf(), dated));
        }
    }
}
