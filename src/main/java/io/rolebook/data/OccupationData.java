package io.rolebook.data;

import io.rolebook.catalog.ElementScore;
import io.rolebook.catalog.IndustryPay;
import io.rolebook.catalog.NearOccupation;
import io.rolebook.catalog.Technology;
import io.rolebook.content.model.Amount;
import io.rolebook.web.Links;
import io.rolebook.web.Origin;
import io.rolebook.web.Says;
import java.math.BigDecimal;
import java.util.List;

/** All that the tables say of one official occupation. */
record OccupationData(
        @Says("Its code in the guide’s own classification") String code,
        @Says("Its title") String title,
        @Says(value = "The group it belongs to", optional = true) OccupationList.GroupData group,
        @Says("The address of its page, or of the role that alone stands for it") String page,
        @Says("The roles whose first figures these are") List<RoleData.Named> roles,
        @Says("Roles that are counted here besides") List<RoleData.Named> rolesBesides,
        @Says("What each edition of each survey says about pay, the newest first") List<PayData> pay,
        @Says(value = "How many jobs there will be", optional = true) OutlookData.ProjectionData outlook,
        @Says(value = "What is typically needed to enter", optional = true) EntryData.RequirementData entry,
        @Says("How education is spread over it") List<EntryData.SharesData> spread,
        @Says("Industries that many of its people work in") List<IndustryData> industries,
        @Says("Interests of people who like the work") List<ElementData> interests,
        @Says("Work styles that tell it from others") List<ElementData> styles,
        @Says("Skills, as percentiles among all occupations") List<ElementData> skills,
        @Says("How far language models could speed up its tasks, by measure") List<ElementData> exposure,
        @Says("Technologies that are asked for") List<TechnologyData> technologies,
        @Says("Near occupations, the nearest first") List<NearData> near,
        @Says("Every source that is named above") List<SourceData> sources) {

    record IndustryData(
            @Says("The industry") String title,
            @Says("How many of its people work there") long employees,
            @Says(value = "Their mean pay a year", optional = true) BigDecimal mean,
            @Says(value = "Currency of the amount, as ISO 4217 has it", optional = true) String currency,
            @Says("Where the figures are from") Origin source) {

        static IndustryData of(IndustryPay industry, Citing citing) {
            return new IndustryData(
                    industry.title(),
                    industry.employees(),
                    industry.mean() == null ? null : new Amount(industry.mean(), false).value(),
                    industry.mean() == null ? null : industry.currency(),
                    citing.origin(industry.source()));
        }
    }

    record ElementData(
            @Says("The code of the occupation or profile that has it") String code,
            @Says("The element") String element,
            @Says("How much of it, on the source’s scale") double score,
            @Says(
                            value =
                                    "Of a style its place among the occupation’s; of exposure the percentage of occupations below",
                            optional = true)
                    Integer place,
            @Says("Where the score is from") Origin source) {

        static ElementData of(ElementScore score, Citing citing) {
            return new ElementData(
                    score.code(), score.element(), score.score(), score.place(), citing.origin(score.source()));
        }
    }

    record TechnologyData(
            @Says("The code of the profile that has it") String code,
            @Says("Its name") String name,
            @Says("Whether many employers name it") boolean hot,
            @Says("Whether it is asked for in the occupation in particular") boolean inDemand,
            @Says("Where this is from") Origin source) {

        static TechnologyData of(Technology technology, Citing citing) {
            return new TechnologyData(
                    technology.profile(),
                    technology.name(),
                    technology.hot(),
                    technology.inDemand(),
                    citing.origin(technology.source()));
        }
    }

    record NearData(
            @Says("Its code") String code,
            @Says("Its title") String title,
            @Says("1 for the nearest") int closeness,
            @Says("The address of its page, or of the role that alone stands for it") String page,
            @Says("Who says so") Origin source) {

        static NearData of(NearOccupation near, Citing citing) {
            return new NearData(
                    near.code(),
                    near.title(),
                    near.closeness(),
                    citing.link(Links.occupation(near.code(), near.role())),
                    citing.origin(near.source()));
        }
    }
}
