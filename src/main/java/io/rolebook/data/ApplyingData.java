package io.rolebook.data;

import io.rolebook.catalog.RoleDetails;
import io.rolebook.content.model.Badge;
import io.rolebook.content.model.Keywords.Keyword;
import io.rolebook.content.model.Mistake;
import io.rolebook.content.model.ResourceGroup;
import io.rolebook.content.model.SectionKind;
import io.rolebook.web.Says;
import java.util.List;

/** What helps and what harms on the way into a role. */
record ApplyingData(
        @Says(value = "What to show, as Markdown", optional = true) String portfolio,
        @Says(value = "What to write, as Markdown", optional = true) String resume,
        @Says("Words to use in a résumé") List<WordData> wordsToUse,
        @Says("Words that make it stronger") List<WordData> wordsToAdd,
        @Says("Words to avoid") List<WordData> wordsToAvoid,
        @Says("Advice on words") List<String> tips,
        @Says("Who says so about words: ids of sources") List<String> wordSources,
        @Says(value = "What to ask the employer, as Markdown", optional = true) String questionsToAsk,
        @Says(value = "What stands before the mistakes, as Markdown", optional = true) String mistakesText,
        @Says("Mistakes, and what to do instead") List<MistakeData> mistakes,
        @Says(value = "How to learn, as Markdown", optional = true) String learning,
        @Says("Places to learn") List<PlacesData> places) {

    record WordData(@Says("The word") String word, @Says(value = "Why", optional = true) String why) {}

    record MistakeData(
            @Says("Its id on the page of the path") String id,
            @Says("The mistake") String mistake,
            @Says(value = "What comes of it, as Markdown", optional = true) String text,
            @Says(value = "What to do instead, as Markdown", optional = true) String instead) {

        static MistakeData of(Mistake mistake, Citing citing) {
            return new MistakeData(
                    mistake.id(), mistake.mistake(), citing.text(mistake.prose()), citing.text(mistake.instead()));
        }
    }

    record PlacesData(
            @Says("What they have in common") String name,
            @Says(value = "What they are good for", optional = true) Badge badge,
            @Says(value = "Advice", optional = true) String tip,
            @Says("The places") List<PlaceData> places,
            @Says("Who names them: ids of sources") List<String> sources) {

        static PlacesData of(ResourceGroup group, Citing citing) {
            return new PlacesData(
                    group.name(),
                    group.badge(),
                    group.tip(),
                    PlaceData.of(group.items()),
                    citing.sources(group.source()));
        }
    }

    record PlaceData(
            @Says("Its name") String title,
            @Says(value = "Its address", optional = true) String url,
            @Says(value = "The editors’ note", optional = true) String note) {

        static List<PlaceData> of(List<ResourceGroup.Item> items) {
            return items.stream()
                    .map(item -> new PlaceData(item.title(), item.url(), item.note()))
                    .toList();
        }
    }

    static ApplyingData of(RoleDetails role, Citing citing) {
        return new ApplyingData(
                citing.text(role.prose(SectionKind.PORTFOLIO)),
                citing.text(role.prose(SectionKind.RESUME)),
                words(role.texts().keywords().mustHave()),
                words(role.texts().keywords().strong()),
                words(role.texts().keywords().avoid()),
                role.texts().keywords().tips(),
                citing.sources(role.texts().keywords().source()),
                citing.text(role.prose(SectionKind.QUESTIONS_TO_ASK)),
                citing.text(role.prose(SectionKind.MISTAKES)),
                citing.each(role.texts().mistakes(), MistakeData::of),
                citing.text(role.prose(SectionKind.LEARNING)),
                citing.each(role.texts().resources(), PlacesData::of));
    }

    private static List<WordData> words(List<Keyword> keywords) {
        return keywords.stream()
                .map(keyword -> new WordData(keyword.keyword(), keyword.why()))
                .toList();
    }
}
