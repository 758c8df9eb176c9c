package io.rolebook.data;

import io.rolebook.catalog.PayAtLevel;
import io.rolebook.catalog.RoleSummary;
import io.rolebook.catalog.SkillPay;
import io.rolebook.catalog.SkillUse;
import io.rolebook.content.model.Depth;
import io.rolebook.content.model.Level;
import io.rolebook.content.model.Period;
import io.rolebook.content.model.SkillKind;
import io.rolebook.web.DataLinks;
import io.rolebook.web.Links;
import io.rolebook.web.Origin;
import io.rolebook.web.Says;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What stands in the guide's lists. */
final class Lists {

    private Lists() {}

    record RoleList(@Says("The roles, by title") List<RoleRow> roles) {}

    record RoleRow(
            @Says("Its name in addresses") String slug,
            @Says("Its title") String title,
            @Says(value = "How much is written: brief is a short page; left out for a guide", optional = true)
                    Depth depth,
            @Says("It in one line") String summary,
            @Says("The address of its page") String page,
            @Says("The address of all that the guide says about it, as JSON") String data,
            @Says(value = "The family it belongs to", optional = true) RoleData.Named family,
            @Says(value = "When its page last changed", optional = true) LocalDate updated,
            @Says("The figures it is listed and compared by") HeadlineData headline) {

        static RoleRow of(RoleSummary role, Citing citing) {
            return new RoleRow(
                    role.slug(),
                    role.title(),
                    role.brief() ? Depth.BRIEF : null,
                    role.summary(),
                    citing.link(Links.role(role.slug())),
                    citing.link(DataLinks.roleAsJson(role.slug())),
                    role.familyTitle() == null ? null : new RoleData.Named(role.family(), role.familyTitle()),
                    role.updated(),
                    HeadlineData.of(role.headline(), citing));
        }
    }

    record SalaryList(@Says("The roles, by title") List<SalaryRow> roles) {}

    record SalaryRow(
            @Says("The role’s name in addresses") String slug,
            @Says("The role’s title") String title,
            @Says(value = "Pay, by the source that the editors trust most", optional = true) HeadlineData.MedianPay pay,
            @Says("What sources claim people earn at each level") List<LevelRow> levels) {

        static SalaryRow of(RoleSummary role, List<PayAtLevel> levels, Citing citing) {
            return new SalaryRow(
                    role.slug(),
                    role.title(),
                    HeadlineData.of(role.headline(), citing).pay(),
                    citing.known(levels, PayAtLevel::source, LevelRow::of));
        }
    }

    record LevelRow(
            @Says("The level of seniority") Level level,
            @Says("The lowest amount") BigDecimal min,
            @Says("The highest amount") BigDecimal max,
            @Says("Whether the source says that it goes on above the highest amount") boolean openEnded,
            @Says("Currency of the amounts, as ISO 4217 has it") String currency,
            @Says("The time that the amounts are for") Period per,
            @Says("Where the amounts are from") Origin source) {

        static LevelRow of(PayAtLevel pay, Citing citing) {
            return new LevelRow(
                    pay.level(),
                    pay.lowest().value(),
                    pay.highest().value(),
                    pay.openEnded(),
                    pay.currency(),
                    pay.period(),
                    citing.origin(pay.source()));
        }
    }

    record SkillList(@Says("The skills, by title") List<SkillRow> skills) {}

    record SkillRow(
            @Says("Its name in addresses") String slug,
            @Says("Its title") String title,
            @Says("What sort of thing it is") SkillKind kind,
            @Says("It in one line") String summary,
            @Says("The address of its page") String page,
            @Says("How many roles of the guide need it") long roles,
            @Says("What the roles that need it pay, by currency") List<SkillPayRow> pay) {

        static SkillRow of(SkillUse skill, List<SkillPay> pay, Citing citing) {
            return new SkillRow(
                    skill.slug(),
                    skill.title(),
                    skill.kind(),
                    skill.summary(),
                    citing.link(Links.skill(skill.slug())),
                    skill.roles(),
                    citing.each(pay, SkillPayRow::of));
        }
    }

    record SkillPayRow(
            @Says("The lowest median a year among them") BigDecimal lowestMedianPerYear,
            @Says("The highest median a year among them") BigDecimal highestMedianPerYear,
            @Says("Currency of the amounts, as ISO 4217 has it") String currency,
            @Says("How many of them have a median in it") long roles,
            @Says("Where the amounts are from: ids of sources") List<String> sources) {

        static SkillPayRow of(SkillPay pay, Citing citing) {
            return new SkillPayRow(
                    pay.lowest().value(),
                    pay.highest().value(),
                    pay.currency(),
                    pay.roles(),
                    citing.sources(pay.sources()));
        }
    }

    record SourceList(@Says("The sources, the most trustworthy kind first") List<SourceData> sources) {}
}
