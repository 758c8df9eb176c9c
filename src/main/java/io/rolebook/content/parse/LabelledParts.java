package io.rolebook.content.parse;

import io.rolebook.content.file.Nearest;
import io.rolebook.content.file.Position;
import io.rolebook.content.file.Problems;
import io.rolebook.content.markdown.Labels;
import io.rolebook.content.markdown.Labels.Labelled;
import io.rolebook.content.markdown.MarkdownBody;
import io.rolebook.content.markdown.Part;
import io.rolebook.content.model.Activity;
import io.rolebook.content.model.Duty;
import io.rolebook.content.model.Duty.AtLevel;
import io.rolebook.content.model.Levels;
import io.rolebook.content.model.Mistake;
import io.rolebook.content.model.Moment;
import io.rolebook.content.model.Prose;
import io.rolebook.content.model.Reference;
import io.rolebook.content.model.Reference.Target;
import io.rolebook.content.model.Step;
import io.rolebook.content.model.Term;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/** The shapes of a role's prose that have labelled bullets: duties, steps, mistakes, and the parts of a day. */
record LabelledParts(MarkdownBody body, Levels levels, List<Reference> references, Problems problems) {

    private static final String ACTIVITY = "activity";
    private static final String INTERVIEWS = "interviews look for";
    private static final Pattern TIME_OF_DAY = Pattern.compile(
            "^((?:Early |Late |Mid-?)?(?:Morning|Midday|Noon|Lunch|Lunchtime|Afternoon|Evening|Night|morning|afternoon)"
                    + "|\\d{1,2}[:.]\\d{2}(?:\\s?[–-]\\s?\\d{1,2}[:.]\\d{2})?):\\s+");

    private static final List<String> IN_STEPS = List.of("time", "pace", "skills", "source");

    Duty duty(Part part) {
        List<String> known = Stream.concat(Stream.of(ACTIVITY, INTERVIEWS), levels.words().stream())
                .toList();
        Map<String, Labelled> labels = Labels.take(part, known, body, problems);
        List<AtLevel> byLevel = labels.values().stream()
                .flatMap(bullet -> levels.find(bullet.label()).stream()
                        .map(level -> new AtLevel(level, body.line(bullet.nodes()))))
                .sorted(Comparator.comparing(AtLevel::level))
                .toList();
        Activity activity = labels.containsKey(ACTIVITY) ? activity(labels.get(ACTIVITY)) : null;
        Prose interviews = line(labels.get(INTERVIEWS));
        return new Duty(part.anchor(), part.heading(), activity, body.prose(part.nodes()), byLevel, interviews);
    }

    private Prose line(Labelled bullet) {
        return bullet == null ? Prose.EMPTY : body.line(bullet.nodes());
    }

    private static String text(Labelled bullet) {
        return bullet == null ? "" : bullet.text();
    }

    private Activity activity(Labelled bullet) {
        String typed = bullet.text().strip().toLowerCase(Locale.ROOT);
        return Term.find(Activity.values(), typed).orElseGet(() -> {
            List<String> known =
                    Arrays.stream(Activity.values()).map(Activity::key).toList();
            String all = "one of: " + String.join(", ", known);
            problems.error(bullet.at(), "unknown activity '" + bullet.text() + "'", Nearest.hint(typed, known, all));
            return null;
        });
    }

    Step step(Part part) {
        Map<String, Labelled> labels = Labels.take(part, IN_STEPS, body, problems);
        List<String> skills = names(labels.get("skills"), Target.SKILL);
        List<String> sources = names(labels.get("source"), Target.SOURCE);
        String time = text(labels.get("time"));
        if (labels.containsKey("time") && sources.isEmpty()) {
            Position at = labels.get("time").at();
            problems.error(at, "the time '" + time + "' names no source", "add a bullet 'Source: …' beside it");
        }
        String pace = text(labels.get("pace"));
        return new Step(part.anchor(), part.heading(), body.prose(part.nodes()), time, pace, skills, sources);
    }

    private List<String> names(Labelled bullet, Target target) {
        if (bullet == null) {
            return List.of();
        }
        List<String> names = Arrays.stream(bullet.text().split("\\s*,\\s*"))
                .map(String::strip)
                .toList();
        names.forEach(name -> references.add(new Reference(target, name, bullet.at())));
        return names;
    }

    Mistake mistake(Part part) {
        Prose instead =
                line(Labels.take(part, List.of("instead"), body, problems).get("instead"));
        if (instead.isEmpty()) {
            problems.error(part.at(), "the mistake says nothing about what to do", "add a bullet 'Instead: …'");
        }
        return new Mistake(part.anchor(), part.heading(), body.prose(part.nodes()), instead);
    }

    /** An item of the day; {@code 09:30:} or {@code Morning:} at its start is its time. */
    Moment moment(List<Node> item) {
        if (!item.isEmpty()
                && item.get(0) instanceof Paragraph paragraph
                && paragraph.getFirstChild() instanceof Text text) {
            Matcher time = TIME_OF_DAY.matcher(text.getLiteral() + " ");
            if (time.find()) {
                text.setLiteral(text.getLiteral()
                        .substring(Math.min(time.end(), text.getLiteral().length())));
                return new Moment(time.group(1), body.line(item));
            }
        }
        return new Moment("", body.line(item));
    }
}
