package io.rolebook.data;

import io.rolebook.catalog.Imprint;
import io.rolebook.catalog.RoleDetails;
import io.rolebook.catalog.RoleHead;
import io.rolebook.catalog.RolesTogether.RoleInFull;
import io.rolebook.catalog.RolesTogether.WholeRole;
import io.rolebook.content.model.Counted;
import io.rolebook.content.model.Depth;
import io.rolebook.content.model.Environment;
import io.rolebook.content.model.Person;
import io.rolebook.web.Links;
import io.rolebook.web.Says;
import java.time.LocalDate;
import java.util.List;

/** All that the guide says about one role. */
record RoleData(
        @Says("Its name in addresses; it stays, or its old address leads to the new one") String slug,
        @Says("Its title") String title,
        @Says(value = "How much is written: brief is a short page; left out for a guide", optional = true) Depth depth,
        @Says("It in one line") String summary,
        @Says("What it is, in one sentence") String definition,
        @Says("The address of its page") String page,
        @Says(value = "The family it belongs to", optional = true) Named family,
        @Says("Other names of it") List<String> aliases,
        @Says("The official occupations it is counted in, the one of its first figures first")
                List<CountedData> occupations,
        @Says("Where the work is done") List<Environment> environment,
        @Says(value = "When its page last changed", optional = true) LocalDate updated,
        @Says(value = "When somebody last checked it", optional = true) LocalDate reviewed,
        @Says(value = "When it is to be checked again", optional = true) LocalDate reviewBy,
        @Says("Who wrote it") List<PersonData> authors,
        @Says("Who checked it") List<PersonData> reviewers,
        @Says("The language of its texts") String language,
        @Says("The figures it is listed and compared by") HeadlineData headline,
        @Says("At a glance") GlanceData glance,
        @Says("What people do") DutiesData duties,
        @Says("What they can") SkillsData skills,
        @Says("What they earn") SalaryData salary,
        @Says("How they got there") PathData path,
        @Says("Where it is going") OutlookData outlook,
        @Says("What people ask about it") List<QuestionData> questions,
        @Says("Ids of the sections that are the editors’ judgment") List<String> judged,
        @Says("Similar roles") List<RelatedData> related,
        @Says("Every source that is named above") List<SourceData> sources,
        @Says("The page’s own remarks, to which footnotes lead") List<TextData.NoteData> notes) {

    record Named(@Says("Its name in addresses") String slug, @Says("Its title") String title) {}

    record CountedData(
            @Says("Its code in the guide’s own classification") String code,
            @Says("Its title") String title,
            @Says(value = "The more detailed code of interests, education and technologies", optional = true)
                    String profile,
            @Says("Its codes in every classification that has one") List<CodeData> codes,
            @Says(value = "The editors’ note", optional = true) String note) {

        static CountedData of(Counted occupation) {
            return new CountedData(
                    occupation.code(),
                    occupation.title(),
                    occupation.profile(),
                    occupation.codes().stream()
                            .map(code -> new CodeData(code.classification(), code.code()))
                            .toList(),
                    occupation.note());
        }
    }

    record CodeData(@Says("The classification") String classification, @Says("The code") String code) {}

    record PersonData(
            @Says("The name") String name, @Says(value = "What they do", optional = true) String credential) {}

    record QuestionData(
            @Says("Its id on the page of questions") String id,
            @Says("The question") String question,
            @Says("The answer, as Markdown") String answer) {}

    record RelatedData(
            @Says("The role’s slug") String slug,
            @Says(value = "Its title; left out while it has no page", optional = true) String title,
            @Says(value = "How it differs", optional = true) String differs,
            @Says("Who says so: ids of sources") List<String> sources) {}

    static RoleData of(WholeRole role, Citing citing) {
        RoleHead head = role.head();
        Imprint imprint = head.imprint();
        RoleInFull parts = role.parts();
        RoleDetails details = parts.details();
        return new RoleData(
                head.slug(),
                head.title(),
                head.brief() ? Depth.BRIEF : null,
                head.summary(),
                head.definition(),
                citing.link(Links.role(head.slug())),
                head.familyTitle() == null ? null : new Named(head.family(), head.familyTitle()),
                imprint.aliases(),
                imprint.occupations().stream().map(CountedData::of).toList(),
                imprint.environment(),
                head.updated(),
                imprint.reviewed(),
                imprint.reviewBy(),
                people(imprint.authors()),
                people(imprint.reviewers()),
                imprint.locale(),
                HeadlineData.of(head.headline(), citing),
                GlanceData.of(details, citing),
                DutiesData.of(details, role.duties(), citing),
                SkillsData.of(details, parts.certifications(), role.skills(), citing),
                SalaryData.of(parts.salary(), details, citing),
                PathData.of(parts.journey(), details, citing),
                OutlookData.of(parts.outlook(), details, citing),
                role.questions().stream()
                        .map(question ->
                                new QuestionData(question.id(), question.question(), citing.text(question.answer())))
                        .toList(),
                imprint.judged(),
                role.related().stream()
                        .map(near -> new RelatedData(
                                near.slug(), near.title(), near.differs(), citing.sources(near.sources())))
                        .toList(),
                citing.cited(),
                citing.remarks());
    }

    private static List<PersonData> people(List<Person> people) {
        return people.stream()
                .map(person -> new PersonData(person.name(), person.credential()))
                .toList();
    }
}
