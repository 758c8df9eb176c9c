package io.rolebook.figures;

import io.rolebook.content.model.Entry;
import io.rolebook.content.model.Term;
import io.rolebook.web.Figure;
import io.rolebook.web.Notes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an official table says is typically needed to enter an occupation, in one line. */
public record Requirement(String label, Figure figure) {

    public static List<Requirement> of(Entry entry, Notes notes) {
        Map<String, Term> said = new LinkedHashMap<>();
        said.put("Typical entry education", entry.education());
        said.put("Work experience in a related occupation", entry.experience());
        said.put("Training on the job", entry.training());
        List<Requirement> requirements = new ArrayList<>();
        said.forEach((label, term) -> {
            if (term != null) {
                requirements.add(new Requirement(label, notes.figure(term.label(), entry.source())));
            }
        });
        return requirements;
    }
}
