package io.rolebook.data;

import io.rolebook.catalog.SourceNote;
import io.rolebook.content.model.Method;
import io.rolebook.content.model.SourceFacts;
import io.rolebook.content.model.TableFacts;
import io.rolebook.web.Links;
import io.rolebook.web.Says;
import java.util.List;

/** A source, and how far it can be trusted. */
record SourceData(
        @Says("Its id, which every figure and every footnote names") String id,
        @Says("Its title") String title,
        @Says("Its title in a few words") String shortTitle,
        @Says("The address of its page in the guide") String page,
        @Says(value = "Who published it; left out where it does not say", optional = true) String publisher,
        @Says("Who wrote it") List<String> authors,
        @Says(value = "Where it can be read", optional = true) String url,
        @Says(value = "When it was published: a year, month or day", optional = true) String published,
        @Says(value = "When we read it: a year, month or day", optional = true) String retrieved,
        @Says(value = "What year, month or day its figures are of", optional = true) String asOf,
        @Says(value = "Where its figures are of", optional = true) String place,
        @Says("How it came by its figures; guide means that it does not say") Method method,
        @Says("Whether its figures are claims without a stated method, to be shown as such") boolean claim,
        @Says(value = "How it was made", optional = true) String made,
        @Says(value = "What to beware of", optional = true) String beware,
        @Says(value = "Its license", optional = true) String licence,
        @Says(value = "Where its licence can be read", optional = true) String licenceUrl,
        @Says(value = "The credit it asks for", optional = true) String credit,
        @Says(value = "The code under which its tables count all occupations together", optional = true)
                String allOccupations,
        @Says("The kinds of its tables of official figures") List<String> tables) {

    static SourceData of(SourceNote source, Citing citing) {
        SourceFacts facts = source.facts();
        return new SourceData(
                source.slug(),
                facts.title(),
                facts.shortTitle() == null ? facts.title() : facts.shortTitle(),
                citing.link(Links.source(source.slug())),
                facts.publisher(),
                facts.authors().stream().map(author -> author.name()).toList(),
                facts.url(),
                facts.published(),
                facts.retrieved(),
                facts.asOf(),
                facts.place(),
                facts.method(),
                source.isGuide(),
                facts.made(),
                facts.beware(),
                facts.licence(),
                facts.licenceUrl(),
                facts.credit(),
                facts.allOccupations(),
                facts.tables().stream().map(TableFacts::kind).toList());
    }
}
