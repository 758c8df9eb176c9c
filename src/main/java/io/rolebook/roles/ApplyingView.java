package io.rolebook.roles;

import io.quarkus.qute.RawString;
import io.rolebook.catalog.RoleDetails;
import io.rolebook.content.model.Keywords;
import io.rolebook.content.model.Keywords.Keyword;
import io.rolebook.content.model.ResourceGroup;
import io.rolebook.content.model.SectionKind;
import io.rolebook.web.Block;
import io.rolebook.web.Contents;
import io.rolebook.web.Mark;
import io.rolebook.web.Note;
import io.rolebook.web.Notes;
import java.util.ArrayList;
import java.util.List;

/** Applying for a job: portfolio, résumé, mistakes, and where to learn. */
record ApplyingView(
        Block portfolio,
        Block resume,
        List<KeywordList> keywords,
        List<String> tips,
        List<Mark> keywordMarks,
        List<Note> keywordNotes,
        Block questionsToAsk,
        Block mistakes,
        List<MistakeView> mistakeList,
        List<Note> mistakeNotes,
        Block learning,
        List<GroupView> groups,
        List<Note> groupNotes) {

    /** @param at where the list stands in the front matter */
    record KeywordList(String heading, boolean toAvoid, String at, List<Keyword> keywords) {}

    record MistakeView(String id, String mistake, RawString html, RawString instead) {}

    record GroupView(String name, String badge, List<ResourceGroup.Item> items, String tip, List<Mark> marks) {}

    static ApplyingView of(RoleDetails role, Notes notes) {
        Block portfolio = Block.of(SectionKind.PORTFOLIO, role.prose(SectionKind.PORTFOLIO), notes);
        Block resume = Block.of(SectionKind.RESUME, role.prose(SectionKind.RESUME), notes);
        List<Mark> keywordMarks = notes.marks(role.texts().keywords().source());
        List<Note> keywordNotes = new ArrayList<>(resume.notes());
        keywordNotes.addAll(notes.fresh());
        Block questionsToAsk = Block.of(SectionKind.QUESTIONS_TO_ASK, role.prose(SectionKind.QUESTIONS_TO_ASK), notes);
        Block mistakes = Block.of(SectionKind.MISTAKES, role.prose(SectionKind.MISTAKES), notes);
        List<MistakeView> mistakeList = role.texts().mistakes().stream()
                .map(mistake -> new MistakeView(
                        mistake.id(), mistake.mistake(), notes.prose(mistake.prose()), notes.prose(mistake.instead())))
                .toList();
        List<Note> mistakeNotes = new ArrayList<>(mistakes.notes());
        mistakeNotes.addAll(notes.fresh());
        Block learning = Block.of(SectionKind.LEARNING, role.prose(SectionKind.LEARNING), notes);
        List<GroupView> groups = role.texts().resources().stream()
                .map(group -> new GroupView(
                        group.name(), group.badge().label(), group.items(), group.tip(), notes.marks(group.source())))
                .toList();
        List<Note> groupNotes = new ArrayList<>(learning.notes());
        groupNotes.addAll(notes.fresh());
        return new ApplyingView(
                portfolio,
                resume,
                keywords(role.texts().keywords()),
                role.texts().keywords().tips(),
                keywordMarks,
                keywordNotes,
                questionsToAsk,
                mistakes,
                mistakeList,
                mistakeNotes,
                learning,
                groups,
                groupNotes);
    }

    Contents contents() {
        return new Contents()
                .add(portfolio)
                .add(!resume.isEmpty() || !keywords.isEmpty(), "resume", "Résumé")
                .add(questionsToAsk)
                .add(!mistakeList.isEmpty(), "mistakes", "Mistakes, and what to do instead")
                .add(!groups.isEmpty() || !learning.isEmpty(), "learning", "Where to learn");
    }

    private static List<KeywordList> keywords(Keywords keywords) {
        List<KeywordList> lists = new ArrayList<>();
        lists.add(new KeywordList("Say, if it is true", false, "/keywords/must-have", keywords.mustHave()));
        lists.add(new KeywordList("Add, with an example", false, "/keywords/strong", keywords.strong()));
        lists.add(new KeywordList("Leave out", true, "/keywords/avoid", keywords.avoid()));
        return lists.stream().filter(list -> !list.keywords().isEmpty()).toList();
    }
}
