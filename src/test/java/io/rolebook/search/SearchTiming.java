package io.rolebook.search;

import io.rolebook.content.Guide;
import io.rolebook.content.GuideReader;
import io.rolebook.content.Sample;
import io.rolebook.content.model.RoleDocument;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What {@code src/bench/search} runs: how long a search and a suggestion take inside the process, and what the index costs. */
final class SearchTiming {

    private static final int QUESTIONS = 2_000;
    /** The time of the processor leaves out what other processes take of a busy machine. */
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
        Guide guide = new GuideReader(Path.of(arguments[0]), () -> Sample.TODAY).read();
        int rounds = Integer.parseInt(arguments[1]);
        time("the guide", () -> Published.pages(guide), guide, rounds);
        List<Entry> occupations = occupations();
        time(
                "the guide and %,d occupations".formatted(occupations.size()),
                () -> Stream.concat(Published.pages(guide), occupations.stream()),
                guide,
                rounds);
        System.exit(0);
    }

    /** Those of the published guide, with all their titles. */
    private static List<Entry> occupations() {
        return Published.pages(Sample.guide(Sample.PUBLISHED))
                .filter(entry -> entry.kind() == Kind.OCCUPATION)
                .toList();
    }

    private static void time(String what, Supplier<Stream<Entry>> entries, Guide guide, int rounds) throws Exception {
        System.out.println(what + ":");
        long before = used();
        SearchIndex index = Published.index(entries.get());
        System.out.printf("  memory of the index: %,d MB%n", (used() - before) / 1_000_000);
        rebuild(entries);
        Search search = new Search(index);
        Random dice = new Random(1);
        List<String> typed = typed(guide, dice);
        time("search", rounds, typed, text -> search.find(Question.of(text), 1));
        List<String> begun = typed.stream()
                .map(text -> text.substring(0, 1 + dice.nextInt(Math.min(text.length(), 24))))
                .toList();
        time("suggestion", rounds, begun, text -> search.suggest(Question.of(text)));
    }

    private static void rebuild(Supplier<Stream<Entry>> entries) throws Exception {
        LuceneIndex index = new LuceneIndex();
        long[] took = new long[9];
        for (int build = 0; build < took.length; build++) {
            Stream<Entry> next = entries.get();
            long start = System.nanoTime();
            index.replace(next);
            took[build] = millis(start);
        }
        Arrays.sort(took);
        System.out.printf("  index written: median %,d ms, slowest and first %,d ms%n", took[4], took[8]);
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
                "  %s: p50 %.2f ms, p99 %.2f ms, slowest %.2f ms (%,d different)%n",
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
