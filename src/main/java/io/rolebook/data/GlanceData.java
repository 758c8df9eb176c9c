package io.rolebook.data;

import io.rolebook.catalog.RoleDetails;
import io.rolebook.content.model.Licensed;
import io.rolebook.content.model.SectionKind;
import io.rolebook.content.model.Tags;
import io.rolebook.web.Says;
import java.util.List;

/** A role at a role.texts(). */
record GlanceData(
        @Says(value = "The overview, as Markdown", optional = true) String overview,
        @Says(value = "What stands before the takeaways, as Markdown", optional = true) String takeawaysText,
        @Says("What to remember, each as Markdown") List<String> takeaways,
        @Says("Words that sources use of people it suits") List<TagsData> traits,
        @Says("Words that sources use of how one works in it") List<TagsData> workStyle,
        @Says("Words that sources use of what it gives") List<TagsData> values,
        @Says("Further sections of the editors’ own") List<TextData.SectionData> more,
        @Says(value = "The drawback, in one line", optional = true) String drawback,
        @Says(value = "How many states ask for a license", optional = true) Licensed licensed) {

    record TagsData(@Says("The words") List<String> words, @Says("Who uses them: a source’s id") String source) {}

    static GlanceData of(RoleDetails role, Citing citing) {
        return new GlanceData(
                citing.text(role.prose(SectionKind.OVERVIEW)),
                citing.text(role.prose(SectionKind.KEY_TAKEAWAYS)),
                role.texts().takeaways().stream().map(citing::text).toList(),
                tags(role.texts().traits(), citing),
                tags(role.texts().workStyle(), citing),
                tags(role.texts().values(), citing),
                citing.each(role.texts().more(), TextData.SectionData::of),
                role.drawback(),
                role.licensed());
    }

    private static List<TagsData> tags(List<Tags> all, Citing citing) {
        return all.stream()
                .filter(tags -> !citing.sources(List.of(tags.source())).isEmpty())
                .map(tags -> new TagsData(tags.tags(), tags.source()))
                .toList();
    }
}
