package io.rolebook.editor;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.rolebook.content.Sample;
import io.rolebook.content.file.Problem;
import io.rolebook.content.parse.Parsed;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class LinkCheckTest {

    private static final Duration PATIENT = Duration.ofSeconds(20);

    /** Only for sites that never answer; a busy machine needs longer for the others. */
    private static final Duration SHORT = Duration.ofMillis(400);

    private final Queue<String> requests = new ConcurrentLinkedQueue<>();
    private final Map<String, AtomicInteger> asked = new ConcurrentHashMap<>();
    private final AtomicInteger now = new AtomicInteger();
    private final AtomicInteger mostAtOnce = new AtomicInteger();
    private final CountDownLatch over = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;
    private String site;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
        site = "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @AfterEach
    void stop() {
        over.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void deadLinks_areWarnedOfAtTheirPlaces() {
        Parsed role = Sample.role(
                "## Overview\nSee [a](SITE/ok), [b](SITE/gone#part)\nand <SITE/gone>.\n".replace("SITE", site),
                "resources:\n  - { name: x, badge: free, items: [{ title: x, url: \"SITE/missing\" }] }\n"
                        .replace("SITE", site));

        assertThat(Sample.lines(check(role)))
                .containsExactlyInAnyOrder(
                        "6:54: warning: the link '" + site + "/missing' answers 404"
                                + " (find its new address, or leave it out)",
                        "9:" + (15 + site.length()) + ": warning: the link '" + site + "/gone#part' answers 410"
                                + " (find its new address, or leave it out)",
                        "10:5: warning: the link '" + site + "/gone' answers 410"
                                + " (find its new address, or leave it out)");
        assertThat(requests).containsOnlyOnce("HEAD /gone", "HEAD /ok", "HEAD /missing");
    }

    @Test
    void redirects_areFollowed() {
        assertThat(check(linking("/moved", "/moved-to-nothing")))
                .singleElement()
                .matches(problem -> problem.what().endsWith("/moved-to-nothing' answers 404"));
    }

    @Test
    void siteThatRefusesHead_isAskedWithGet() {
        assertThat(check(linking("/no-head-403", "/no-head-405", "/no-head-501")))
                .isEmpty();
        assertThat(requests).contains("GET /no-head-403", "GET /no-head-405", "GET /no-head-501");
    }

    @Test
    void siteThatStumbles_isAskedOnceMore() {
        assertThat(check(linking("/stumbles", "/fails"))).singleElement().matches(problem -> problem.what()
                .endsWith("/fails' answers 503"));
        assertThat(asked.get("/stumbles")).hasValue(2);
        assertThat(asked.get("/fails")).hasValue(2);
    }

    @Test
    void siteThatNeverAnswers_isLeftAfterAWhile() {
        assertThat(check(linking("/hangs"), SHORT)).singleElement().matches(problem -> problem.what()
                .endsWith("/hangs' cannot be reached"));
        assertThat(asked.get("/hangs")).hasValue(2);
    }

    @Test
    void endlessBody_isNotRead() {
        assertThat(check(linking("/endless"))).isEmpty();
    }

    @Test
    void oneHost_getsTwoRequestsAtATime() {
        String[] paths = new String[12];
        for (int i = 0; i < paths.length; i++) {
            paths[i] = "/slow/" + i;
        }

        assertThat(check(linking(paths))).isEmpty();
        assertThat(requests).hasSize(12);
        assertThat(mostAtOnce).hasValueLessThanOrEqualTo(2);
    }

    @Test
    void noNetwork_isToldOnce_andNotBlamedOnTheLinks() throws IOException {
        StringBuilder links = new StringBuilder("## Overview\n");
        for (int i = 0; i < 40; i++) {
            links.append("<http://127.0.0.1:")
                    .append(closedPort())
                    .append("/")
                    .append(i)
                    .append("> ");
        }
        LinkCheck check = new LinkCheck(new LinkProbe(PATIENT));

        check.problems(List.of(Sample.role(links.toString())));

        assertThat(check.isOffline()).isTrue();
    }

    @Test
    void oddAddress_isToldWithoutAsking() {
        Parsed role = Sample.role("## Overview\nA [link](http://127.0.0.1/%zz).\n");

        assertThat(check(role)).singleElement().matches(problem -> problem.what()
                .endsWith("is not a web address"));
    }

    @Test
    void withoutBeingAsked_nobodyIsAsked() {
        CommandRun.of("check", Sample.CONTENT);

        assertThat(requests).isEmpty();
    }

    private List<Problem> check(Parsed file) {
        return check(file, PATIENT);
    }

    private List<Problem> check(Parsed file, Duration timeout) {
        return new LinkCheck(new LinkProbe(timeout)).problems(List.of(file));
    }

    private Parsed linking(String... paths) {
        StringBuilder text = new StringBuilder("## Overview\n");
        for (String path : paths) {
            text.append("- [x](").append(site).append(path).append(")\n");
        }
        return Sample.role(text.toString());
    }

    private static int closedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String method = exchange.getRequestMethod();
        requests.add(method + " " + path);
        int times = asked.computeIfAbsent(path, p -> new AtomicInteger()).incrementAndGet();
        mostAtOnce.accumulateAndGet(now.incrementAndGet(), Math::max);
        try {
            if (path.equals("/hangs")) {
                hang();
            }
            if (path.startsWith("/slow")) {
                pause(50);
            }
            int refusal = path.startsWith("/no-head-") && method.equals("HEAD")
                    ? Integer.parseInt(path.substring("/no-head-".length()))
                    : 200;
            int status =
                    switch (path) {
                        case "/gone" -> 410;
                        case "/missing" -> 404;
                        case "/moved", "/moved-to-nothing" -> 301;
                        case "/fails" -> 503;
                        case "/stumbles" -> times == 1 ? 503 : 200;
                        case "/endless" -> method.equals("HEAD") ? 405 : 200;
                        default -> refusal;
                    };
            if (status == 301) {
                exchange.getResponseHeaders().add("Location", path.equals("/moved") ? "/ok" : "/missing");
            }
            // Whoever has the answer may ask again before this thread goes on
            now.decrementAndGet();
            if (path.equals("/endless") && method.equals("GET")) {
                exchange.sendResponseHeaders(status, 0);
                while (true) {
                    exchange.getResponseBody().write(new byte[8_192]);
                }
            }
            exchange.sendResponseHeaders(status, -1);
        } finally {
            exchange.close();
        }
    }

    private void hang() {
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
