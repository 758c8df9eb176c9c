package io.rolebook.content.markdown;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.ext.heading.anchor.IdGenerator;

/** The ids of one file's headings: each differs from those before it and from every id that a page gives its own parts. */
public final class Anchors {

    /** Ids of the layout, of form fields and of the sections that the templates write. */
    private static final Set<String> TAKEN =
            Set.copyOf(Arrays.asList(("main q suggestions notes your-pay level pay-hint "
                            + "figures regions history routes duties skills faq related moves suits a-day changes counted occupations "
                            + "key-takeaways stand day work-setting stress resume mistakes learning projections global-outlook "
                            + "education path stages titles learn-first imprint needs stack certifications pay questions overview "
                            + "portfolio questions-to-ask outlook ai challenges growth-paths trends resources roles opens goes-with "
                            + "citing jobs industries interests skill-ranks technologies exposure near must important helpful")
                    .split(" ")));

    /** Ids made of a source, a number or a choice. */
    private static final Pattern NUMBERED = Pattern.compile("(note|ref|suggestion|by)-.*");

    /** How often each id was asked for. */
    private final Map<String, Integer> asked = new HashMap<>();

    /** Whether pages may write this id themselves. */
    public static boolean isTaken(String id) {
        return TAKEN.contains(id) || NUMBERED.matcher(id).matches();
    }

    /** {@code how-long} for "How long?", {@code how-long-1} for the second one, {@code section-notes} for "Notes". */
    String of(String heading) {
        String words = IdGenerator.builder().defaultId("section").build().generateId(heading);
        String id = isTaken(words) ? "section-" + words : words;
        String free = id;
        while (asked.containsKey(free)) {
            free = id + "-" + asked.merge(id, 1, Integer::sum);
        }
        asked.put(free, 0);
        return free;
    }
}
