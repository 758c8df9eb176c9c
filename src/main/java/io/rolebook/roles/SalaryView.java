package io.rolebook.roles;

import io.rolebook.catalog.PayFigures.Salary;
import io.rolebook.catalog.SourceNote;
import io.rolebook.charts.PayScale;
import io.rolebook.content.model.Pay;
import io.rolebook.content.model.RegionPay;
import io.rolebook.content.model.SectionKind;
import io.rolebook.figures.OccupationDetails;
import io.rolebook.figures.OccupationDetails.Part;
import io.rolebook.figures.OfficialPay;
import io.rolebook.figures.PayFigure;
import io.rolebook.figures.PayHistoryView;
import io.rolebook.web.Block;
import io.rolebook.web.Contents;
import io.rolebook.web.Note;
import io.rolebook.web.Notes;
import io.rolebook.web.Placed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Pay by all sources: official percentiles and claims on one axis, then the same as tables. */
record SalaryView(
        PayScale scale,
        List<CountedView> counted,
        List<OfficialPay> official,
        List<StatedPay> stated,
        List<Note> payNotes,
        Block prose,
        List<Fact> regions,
        List<Note> regionNotes,
        PayHistoryView history,
        OccupationDetails details) {

    static SalaryView of(RoleContext role, Salary salary, List<CountedView> counted) {
        Map<String, SourceNote> sources = role.sources();
        Notes notes = role.notes();
        List<PayScale.Line> lines = new ArrayList<>();
        List<OfficialPay> official = new ArrayList<>();
        List<StatedPay> stated = new ArrayList<>();
        for (Placed<Pay> placed : Placed.all("/pay", salary.pay(), Pay::isFromTable)) {
            Pay pay = placed.value();
            SourceNote source = sources.get(pay.source());
            if (source == null) {
                continue;
            }
            lines.add(new PayScale.Line(pay, source.facts().shortTitle(), source.isGuide()));
            if (source.isGuide()) {
                stated.addAll(StatedPay.of(placed, source, notes));
            } else {
                official.add(OfficialPay.of(placed, source, notes));
            }
        }
        return new SalaryView(
                PayScale.of(lines),
                counted,
                official,
                stated,
                notes.fresh(),
                role.block(SectionKind.PAY),
                Placed.all("/pay-regions", salary.regions()).stream()
                        .filter(region -> sources.containsKey(region.value().source()))
                        .map(region -> region(region, notes))
                        .toList(),
                notes.fresh(),
                PayHistoryView.of(salary.history(), sources, notes),
                role.occupation(Part.INDUSTRIES));
    }

    Contents contents() {
        return new Contents()
                .add(!official.isEmpty() || !stated.isEmpty(), "figures", "Every figure on one scale")
                .add(!prose.isEmpty(), "pay", "How to read these figures")
                .add(!regions.isEmpty(), "regions", "By region")
                .add(!history.rows().isEmpty(), "history", "Over the years")
                .addAll(details.contents());
    }

    private static Fact region(Placed<RegionPay> placed, Notes notes) {
        RegionPay region = placed.value();
        return new Fact(
                region.region(), placed.at(), notes.figure(PayFigure.inRegion(region), region.source()), region.note());
    }
}
