package io.rolebook.data;

/** The tables of roles, occupations and skills: each figure with its source and the date it is of. */
final class Tables {

    private static final Table<HeadlineData.MedianPay> PAY = new Table<HeadlineData.MedianPay>()
            .with("median", HeadlineData.MedianPay::median)
            .with("p10", HeadlineData.MedianPay::p10)
            .with("p25", HeadlineData.MedianPay::p25)
            .with("p75", HeadlineData.MedianPay::p75)
            .with("p90", HeadlineData.MedianPay::p90)
            .with("currency", HeadlineData.MedianPay::currency)
            .with("per", pay -> pay.per().key())
            .with("occupation", HeadlineData.MedianPay::occupation)
            .with("occupation_code", HeadlineData.MedianPay::code)
            .with("pay_source", pay -> pay.source().id())
            .with("pay_as_of", pay -> pay.source().asOf());

    private static final Table<HeadlineData.Growth> GROWTH = new Table<HeadlineData.Growth>()
            .with("growth_percent", HeadlineData.Growth::growthPercent)
            .with("growth_from", HeadlineData.Growth::fromYear)
            .with("growth_to", HeadlineData.Growth::toYear)
            .with("growth_years", HeadlineData.Growth::years)
            .with("openings_per_year", HeadlineData.Growth::openingsPerYear)
            .with("outlook_source", growth -> growth.source().id())
            .with("outlook_as_of", growth -> growth.source().asOf());

    private static final Table<HeadlineData.TypicalEntry> EDUCATION = new Table<HeadlineData.TypicalEntry>()
            .with("education", entry -> entry.level().key())
            .with("education_source", entry -> entry.source().id())
            .with("education_as_of", entry -> entry.source().asOf());

    private static final Table<HeadlineData.AskedYears> EXPERIENCE = new Table<HeadlineData.AskedYears>()
            .with("experience_min_years", HeadlineData.AskedYears::minYears)
            .with("experience_max_years", HeadlineData.AskedYears::maxYears)
            .with("experience_source", years -> years.source().id())
            .with("experience_as_of", years -> years.source().asOf());

    /** Of pay, outlook and education, which official occupations have, too. */
    private static final Table<HeadlineData> FIGURES = new Table<HeadlineData>()
            .with(HeadlineData::pay, PAY)
            .with(HeadlineData::outlook, GROWTH)
            .with(HeadlineData::education, EDUCATION);

    static final Table<Lists.RoleRow> ROLES = new Table<Lists.RoleRow>()
            .with("role", Lists.RoleRow::slug)
            .with("title", Lists.RoleRow::title)
            .with("depth", role -> role.depth() == null ? null : role.depth().key())
            .with("summary", Lists.RoleRow::summary)
            .with("family", role -> role.family() == null ? null : role.family().slug())
            .with("page", Lists.RoleRow::page)
            .with("updated", Lists.RoleRow::updated)
            .with(Lists.RoleRow::headline, FIGURES)
            .with(role -> role.headline().experience(), EXPERIENCE);

    private static final Table<OccupationList.GroupData> GROUP = new Table<OccupationList.GroupData>()
            .with("group_code", OccupationList.GroupData::code)
            .with("group", OccupationList.GroupData::title);

    static final Table<OccupationList.OccupationRow> OCCUPATIONS = new Table<OccupationList.OccupationRow>()
            .with("code", OccupationList.OccupationRow::code)
            .with("title", OccupationList.OccupationRow::title)
            .with(OccupationList.OccupationRow::group, GROUP)
            .with("page", OccupationList.OccupationRow::page)
            .with(OccupationList.OccupationRow::headline, FIGURES);

    private static final Table<Lists.SkillPayRow> SKILL_PAY = new Table<Lists.SkillPayRow>()
            .with("lowest_median_per_year", Lists.SkillPayRow::lowestMedianPerYear)
            .with("highest_median_per_year", Lists.SkillPayRow::highestMedianPerYear)
            .with("currency", Lists.SkillPayRow::currency)
            .with("roles_with_median", Lists.SkillPayRow::roles)
            .with("pay_sources", pay -> String.join(" ", pay.sources()));

    /** Pay is in the currency of most of the roles that need the skill. */
    static final Table<Lists.SkillRow> SKILLS = new Table<Lists.SkillRow>()
            .with("skill", Lists.SkillRow::slug)
            .with("title", Lists.SkillRow::title)
            .with("kind", skill -> skill.kind().key())
            .with("summary", Lists.SkillRow::summary)
            .with("page", Lists.SkillRow::page)
            .with("roles", Lists.SkillRow::roles)
            .with(skill -> skill.pay().stream().findFirst().orElse(null), SKILL_PAY);

    private Tables() {}
}
