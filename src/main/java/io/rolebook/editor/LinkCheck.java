package io.rolebook.editor;

import io.rolebook.content.file.Problem;
import io.rolebook.content.file.Problem.Severity;
import io.rolebook.content.model.Reference;
import io.rolebook.content.model.Reference.Target;
import io.rolebook.content.parse.Parsed;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;

/**
 * Checks the links to other sites: each address once, with at most two requests to a host and sixteen in all at a time.
 */
final class LinkCheck {

    private static final int AT_ALL = 16;
    private static final int TO_ONE_HOST = 2;
    /** If so many addresses are unreachable and none answers, there is no network. */
    private static final int HOPELESS = 8;

    private final LinkProbe probe;
    private final Map<String, LinkProbe.Answer> answers = new ConcurrentHashMap<>();
    private final AtomicInteger reached = new AtomicInteger();
    private final AtomicInteger missed = new AtomicInteger();

    LinkCheck(LinkProbe probe) {
        this.probe = probe;
    }

    /** Whether the last check found links to other sites, and not one of those sites. */
    boolean isOffline() {
        return reached.get() == 0 && missed.get() > 0;
    }

    /** A warning at the place of each dead link. */
    List<Problem> problems(Collection<Parsed> files) {
        Map<String, Queue<String>> byHost = new LinkedHashMap<>();
        each(files, (file, link) -> {
            String address = address(link);
            if (answers.putIfAbsent(address, LinkProbe.Answer.PENDING) == null) {
                byHost.computeIfAbsent(host(address), host -> new ConcurrentLinkedQueue<>())
                        .add(address);
            }
        });
        ask(byHost.values());
        List<Problem> dead = new ArrayList<>();
        each(files, (file, link) -> {
            LinkProbe.Answer answer = answers.get(address(link));
            if (answer.isDead()) {
                dead.add(new Problem(
                        file.path(),
                        link.at(),
                        Severity.WARNING,
                        "the link '" + link.name() + "' " + answer.words(),
                        "find its new address, or leave it out"));
            }
        });
        return dead;
    }

    private void ask(Collection<Queue<String>> hosts) {
        ExecutorService workers = Executors.newFixedThreadPool(AT_ALL);
        try {
            CompletableFuture.allOf(hosts.stream()
                            .flatMap(host -> Collections.nCopies(TO_ONE_HOST, host).stream())
                            .map(host -> CompletableFuture.runAsync(() -> drain(host), workers))
                            .toArray(CompletableFuture[]::new))
                    .join();
        } finally {
            workers.shutdownNow();
        }
    }

    private void drain(Queue<String> host) {
        for (String address = host.poll(); address != null && !isHopeless(); address = host.poll()) {
            LinkProbe.Answer answer = probe.ask(address);
            answers.put(address, answer);
            (answer.isFromSite() ? reached : missed).incrementAndGet();
        }
    }

    private boolean isHopeless() {
        return reached.get() == 0 && missed.get() >= HOPELESS;
    }

    private static void each(Collection<Parsed> files, BiConsumer<Parsed, Reference> visit) {
        for (Parsed file : files) {
            file.references().stream()
                    .filter(reference -> reference.target() == Target.EXTERNAL)
                    .distinct()
                    .forEach(link -> visit.accept(file, link));
        }
    }

    /** The address to request: a link without its fragment. */
    private static String address(Reference link) {
        int hash = link.name().indexOf('#');
        return hash < 0 ? link.name() : link.name().substring(0, hash);
    }

    private static String host(String address) {
        try {
            return String.valueOf(URI.create(address).getAuthority());
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
