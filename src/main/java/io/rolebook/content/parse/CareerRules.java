package io.rolebook.content.parse;

import io.rolebook.content.file.FrontMatter;
import io.rolebook.content.file.Position;
import io.rolebook.content.model.Experience;
import io.rolebook.content.model.Keywords.Keyword;
import io.rolebook.content.model.Pay;
import io.rolebook.content.model.PayBand;
import io.rolebook.content.model.RoleFacts;
import io.rolebook.content.model.Stage;
import io.rolebook.content.model.Years;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What in a role's stages, skills and keywords does not fit together. */
record CareerRules(RoleFacts facts, FrontMatter matter) {

    void check() {
        years(facts.experience().stream().map(Experience::years).toList(), "/experience");
        years(facts.timeToQualify().stream().map(Experience::years).toList(), "/time-to-qualify");
        stagesWithoutPay();
        succession(facts.stages().stream().map(Stage::years).toList(), "/stages");
        for (int i = 0; i < facts.pay().size(); i++) {
            List<PayBand> bands = facts.pay().get(i).bands();
            succession(bands.stream().map(PayBand::years).toList(), "/pay/" + i + "/bands");
        }
        keywordConflicts();
        if (facts.family() == null) {
            Position at = matter.places().keyAt("/title");
            matter.problems().warning("no-family", at, "the role belongs to no family", "add 'family: …'");
        }
    }

    /** Only a source that gives bands can leave one out. */
    private void stagesWithoutPay() {
        for (int i = 0; i < facts.stages().size(); i++) {
            Stage stage = facts.stages().get(i);
            List<Pay> bySameSource = facts.pay().stream()
                    .filter(pay -> stage.source().contains(pay.source())
                            && !pay.bands().isEmpty())
                    .toList();
            if (!bySameSource.isEmpty() && bySameSource.stream().noneMatch(pay -> pays(pay, stage))) {
                matter.warning(
                        "stage-without-pay",
                        "/stages/" + i,
                        "the stage '" + stage.title() + "' has no pay in "
                                + bySameSource.get(0).source(),
                        "add a band for its level if the source gives one");
            }
        }
    }

    private static boolean pays(Pay pay, Stage stage) {
        return pay.bands().stream()
                .anyMatch(band -> band.level() == stage.level()
                        || band.years() != null && band.years().equals(stage.years()));
    }

    private void years(List<Years> spans, String at) {
        for (int i = 0; i < spans.size(); i++) {
            Years span = spans.get(i);
            if (span != null && !span.isOpen() && span.max() < span.min()) {
                String what = "the years end at " + span.max() + ", below their start " + span.min();
                matter.error(at + "/" + i + "/years", what, "swap the two");
            }
        }
    }

    private void succession(List<Years> spans, String at) {
        years(spans, at);
        for (int i = 1; i < spans.size(); i++) {
            Years before = spans.get(i - 1);
            Years after = spans.get(i);
            if (before != null && after != null && !before.isOpen() && after.min() > before.max()) {
                matter.warning(
                        "years-gap",
                        at + "/" + i + "/years",
                        "nothing covers the time between " + before.max() + " and " + after.min() + " years",
                        "begin where the one before ends, if the source allows it");
            }
        }
    }

    private void keywordConflicts() {
        Stream<String> keywords = Stream.of(
                        facts.keywords().mustHave(), facts.keywords().strong())
                .flatMap(List::stream)
                .map(Keyword::keyword);
        Stream<String> tags = Stream.of(facts.traits(), facts.workStyle(), facts.values())
                .flatMap(List::stream)
                .flatMap(each -> each.tags().stream());
        Set<String> praised =
                Stream.concat(keywords, tags).map(CareerRules::fold).collect(Collectors.toSet());
        for (int i = 0; i < facts.keywords().avoid().size(); i++) {
            String keyword = facts.keywords().avoid().get(i).keyword();
            if (praised.contains(fold(keyword))) {
                matter.warning(
                        "keyword-conflict",
                        "/keywords/avoid/" + i,
                        "'" + keyword + "' is both praised and to be avoided",
                        "say which, or explain it to the reader");
            }
        }
    }

    private static String fold(String word) {
        return word.strip().toLowerCase(Locale.ROOT).replace('-', ' ');
    }
}
