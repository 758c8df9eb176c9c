package io.rolebook.occupations;

import io.rolebook.catalog.OccupationSummary;
import io.rolebook.content.model.EducationShares;
import io.rolebook.figures.Requirement;
import io.rolebook.figures.ShareTable;
import io.rolebook.web.Note;
import io.rolebook.web.Notes;
import java.util.List;

/** What it takes to enter an occupation, and what people there have. */
record EntryPart(List<Requirement> requirements, List<ShareTable> shares, List<Note> notes) {

    static EntryPart of(OccupationSummary occupation, List<EducationShares> education, Notes notes) {
        List<Requirement> requirements =
                occupation.entry().map(entry -> Requirement.of(entry, notes)).orElse(List.of());
        List<ShareTable> shares =
                education.stream().map(each -> ShareTable.of(each, "", notes)).toList();
        return new EntryPart(requirements, shares, notes.fresh());
    }

    boolean isEmpty() {
        return requirements.isEmpty() && shares.isEmpty();
    }
}
