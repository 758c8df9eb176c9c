package io.rolebook.roles;

import io.quarkus.qute.RawString;
import io.rolebook.catalog.RoleTexts;
import io.rolebook.content.model.Keywords;
import io.rolebook.content.model.Keywords.Keyword;
import io.rolebook.content.model.ResourceGroup;
import io.rolebook.content.model.SectionKind;
import io.rolebook.web.Block;
import io.rolebook.web.Contents;
import io.rolebook.web.Mark;
import io.rolebook.web.Note;
import io.rolebook.web.Notes;
import java.util.List;
import java.util.stream.Stream;

/** Applying for a job: portfolio, résumé, mistakes, and where to learn. */
record ApplyingView(
        Block portfolio,
        RawString resume,
        List<KeywordList> keywords,
        List<String> tips,
        List<Mark> keywordMarks,
        List<Note> keywordNotes,
        Block questionsToAsk,
        RawString mistakes,
        List<MistakeView> mistakeList,
        List<Note> mistakeNotes,
        RawString learning,
        List<Cited<ResourceGroup>> groups,
        List<Note> groupNotes) {

    /** @param at where the list stands in the front matter */
    record KeywordList(String heading, boolean toAvoid, String at, List<Keyword> keywords) {}

    record MistakeView(String id, String mistake, RawString html, RawString instead) {}

    static ApplyingView of(RoleContext role) {
        Notes notes = role.notes();
        RoleTexts texts = role.details().texts();
        return new ApplyingView(
                role.block(SectionKind.PORTFOLIO),
                role.prose(SectionKind.RESUME),
                keywords(texts.keywords()),
                texts.keywords().tips(),
                notes.marks(texts.keywords().source()),
                notes.fresh(),
                role.block(SectionKind.QUESTIONS_TO_ASK),
                role.prose(SectionKind.MISTAKES),
                texts.mistakes().stream()
                        .map(mistake -> new MistakeView(
                                mistake.id(),
                                mistake.mistake(),
                                notes.prose(mistake.prose()),
                                notes.prose(mistake.instead())))
                        .toList(),
                notes.fresh(),
                role.prose(SectionKind.LEARNING),
                Cited.all("/resources", texts.resources(), ResourceGroup::source, notes),
                notes.fresh());
    }

    Contents contents() {
        return new Contents()
                .add(portfolio)
                .add(!resume.getValue().isEmpty() || !keywords.isEmpty(), "resume", "Résumé")
                .add(questionsToAsk)
                .add(!mistakeList.isEmpty(), "mistakes", "Mistakes, and what to do instead")
                .add(!groups.isEmpty() || !learning.getValue().isEmpty(), "learning", "Where to learn");
    }

    private static List<KeywordList> keywords(Keywords keywords) {
        return Stream.of(
                        new KeywordList("Say, if it is true", false, "/keywords/must-have", keywords.mustHave()),
                        new KeywordList("Add, with an example", false, "/keywords/strong", keywords.strong()),
                        new KeywordList("Leave out", true, "/keywords/avoid", keywords.avoid()))
                .filter(list -> !list.keywords().isEmpty())
                .toList();
    }
}
