package io.rolebook.search;

import io.rolebook.content.Guide;
import io.rolebook.content.GuideReader;
import io.rolebook.content.Sample;
import io.rolebook.content.model.RoleDocument;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/** What {@code src/bench/search} runs: how long a search and a suggestion take inside the process, and what the index costs. */
final class SearchTiming {

    private static final int QUESTIONS = 2_000;
    /** What others take of a busy machine is not in the time that the processor works for this thread. */
    private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();

    private static final List<String> PROSE =
            List.of("people", "tools", "steady", "careful", "learned", "plan", "notes");
    private static final List<String> AROUND = List.of(
            "%s",
            "%s salary",
            "how much does a %s make",
            "skills for %s",
            "how to become a %s",
            "%s without a degree",
            "what does a %s do",
            "%s interview questions",
            "will ai replace %s",
            "%s or teacher");

    private SearchTiming() {}

    public static void main(String[] arguments) throws Exception {
        GuideReader live = new GuideReader(Path.of(arguments[0]), () -> Sample.TODAY);
        Guide guide = live.read();
        long before = used();
        long start = System.nanoTime();
        SearchIndex pages = new SearchIndex(null);
        Published.show(pages, Published.pages(guide));
        System.out.printf(
                "index of %,d roles: %,d ms to build, %,d MB%n",
                guide.roles().size(), millis(start), (used() - before) / 1_000_000);
        edits(live, guide, pages, Path.of(arguments[0]));

        Random dice = new Random(1);
        List<String> typed = typed(guide, dice);
        int rounds = Integer.parseInt(arguments[1]);
        Search search = new Search(pages);
        Suggestions suggestions = new Suggestions(pages);
        time("search", rounds, typed, text -> search.find(Question.of(text), 1));
        List<String> begun = typed.stream()
                .map(text -> text.substring(0, 1 + dice.nextInt(Math.min(text.length(), 24))))
                .toList();
        time("suggestion", rounds, begun, text -> suggestions.to(Question.of(text)));
    }

    private static void edits(GuideReader live, Guide guide, SearchIndex pages, Path folder) throws Exception {
        long[] took = new long[10];
        for (int edit = 0; edit < took.length; edit++) {
            Path file = folder.resolve(guide.roles().get(edit).path());
            Files.writeString(file, Files.readString(file).replaceFirst("summary: ", "summary: Edited, "));
            ShownPages next = Published.pages(live.read());
            long start = System.nanoTime();
            Published.show(pages, next);
            took[edit] = millis(start);
        }
        Arrays.sort(took);
        System.out.printf("one edited role: median %d ms, slowest %d ms until it is found%n", took[5], took[9]);
    }

    private static List<String> typed(Guide guide, Random dice) {
        List<RoleDocument> roles = guide.roles();
        List<String> typed = new ArrayList<>();
        while (typed.size() < QUESTIONS) {
            String title = roles.get(dice.nextInt(roles.size())).title().toLowerCase();
            String skill =
                    guide.skills().get(dice.nextInt(guide.skills().size())).title();
            typed.add(String.format(AROUND.get(dice.nextInt(AROUND.size())), title));
            typed.add(mistyped(title, dice));
            typed.add(skill.toLowerCase() + " " + PROSE.get(dice.nextInt(PROSE.size())));
            typed.add(PROSE.get(dice.nextInt(PROSE.size())) + " " + PROSE.get(dice.nextInt(PROSE.size())));
            typed.add(title.split(" ")[0]);
        }
        return typed;
    }

    private static String mistyped(String title, Random dice) {
        int at = 1 + dice.nextInt(title.length() - 2);
        return title.substring(0, at) + title.substring(at + 1);
    }

    /** The last round is timed: a guide that has run for some minutes has its code compiled as far as it will be. */
    private static void time(String what, int rounds, List<String> typed, Consumer<String> work) {
        for (int round = 1; round < rounds; round++) {
            typed.forEach(work);
        }
        long[] took = new long[typed.size()];
        long[] worked = new long[typed.size()];
        for (int i = 0; i < took.length; i++) {
            long start = System.nanoTime();
            long before = PROCESSOR.getCurrentThreadCpuTime();
            work.accept(typed.get(i));
            worked[i] = PROCESSOR.getCurrentThreadCpuTime() - before;
            took[i] = System.nanoTime() - start;
        }
        print(what, took);
        print(what + ", time of the processor", worked);
    }

    private static void print(String what, long[] took) {
        Arrays.sort(took);
        System.out.printf(
                "%s: p50 %.2f ms, p99 %.2f ms, slowest %.2f ms (%,d different)%n",
                what,
                took[took.length / 2] / 1e6,
                took[took.length * 99 / 100] / 1e6,
                took[took.length - 1] / 1e6,
                took.length);
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static long millis(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }
}
