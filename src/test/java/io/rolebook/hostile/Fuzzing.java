package io.rolebook.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The whole of the fuzz, against a guide that runs: see {@code src/bench/fuzz}. */
public final class Fuzzing {

    private static final int CLIENTS = 4;

    private Fuzzing() {}

    /** @param arguments the port, how many requests, and the seed */
    public static void main(String[] arguments) throws Exception {
        int port = Integer.parseInt(arguments[0]);
        int count = Integer.parseInt(arguments[1]);
        long seed = Long.parseLong(arguments[2]);
        long start = System.nanoTime();
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        List<Future<Fuzz>> running = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            long own = seed + i;
            Callable<Fuzz> client = () -> {
                Fuzz fuzz = new Fuzz(port);
                fuzz.run(own, count / CLIENTS);
                return fuzz;
            };
            running.add(clients.submit(client));
        }
        int faults = 0;
        for (Future<Fuzz> client : running) {
            Fuzz fuzz = client.get();
            System.out.println(fuzz.statuses());
            fuzz.faults().forEach(System.out::println);
            faults += fuzz.faults().size();
        }
        clients.shutdown();
        System.out.printf("seed %d: %d faults in %d ms%n", seed, faults, (System.nanoTime() - start) / 1_000_000);
        System.exit(faults == 0 ? 0 : 1);
    }
}
