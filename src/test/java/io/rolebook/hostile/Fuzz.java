package io.rolebook.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Sends hostile requests to a running guide, several in one go over one connection, and holds every answer against it. */
final class Fuzz {

    private static final int AT_ONCE = 6;
    private static final int PATIENCE = Integer.getInteger("fuzz.patience", 30_000);
    private static final Pattern TRACE =
            Pattern.compile("\\.java:\\d+\\)|[a-z]\\.[A-Z]\\w*(Exception|Error)\\b|\"stack\":\"");
    private static final Pattern OUTSIDE = Pattern.compile("root:.*:0:0:|quarkus\\.http\\.|<artifactId>|\\[core]\\s");
    private static final Pattern ELSEWHERE = Pattern.compile("(?im)^(X-Evil:|Location: *+(?!/(?!/)))");

    private final int port;
    private final Map<Integer, Integer> statuses = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();
    private String before;

    Fuzz(int port) {
        this.port = port;
    }

    /** What the guide did wrong, empty if nothing; equal seeds send the same. */
    List<String> faults() {
        return faults;
    }

    Map<Integer, Integer> statuses() {
        return statuses;
    }

    int answered() {
        return statuses.values().stream().mapToInt(Integer::intValue).sum();
    }

    void run(long seed, int count) throws IOException {
        Requests requests = new Requests(seed);
        List<String> waiting = new ArrayList<>();
        while (answered() < count && faults.size() < 20) {
            while (waiting.size() < AT_ONCE) {
                waiting.add(requests.next());
            }
            send(waiting);
        }
    }

    /** Takes what was answered, or what ended the connection, from those that wait. */
    private void send(List<String> waiting) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(PATIENCE);
            socket.setTcpNoDelay(true);
            InputStream in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
            boolean open = true;
            while (open && !waiting.isEmpty()) {
                try {
                    socket.getOutputStream().write(String.join("", waiting).getBytes(ISO_8859_1));
                } catch (IOException e) {
                    waiting.remove(0);
                    return;
                }
                while (open && !waiting.isEmpty()) {
                    open = read(in, waiting.remove(0));
                }
            }
        }
    }

    private boolean read(InputStream in, String request) throws IOException {
        try {
            Answer answer = Answer.read(in, request.startsWith("HEAD "));
            if (answer == null) {
                return false;
            }
            before = request;
            statuses.merge(answer.status(), 1, Integer::sum);
            judge(request, answer);
            return answer.stays();
        } catch (SocketTimeoutException e) {
            faults.add("no answer within " + PATIENCE + " ms to " + request + "behind " + before);
            return false;
        } catch (IOException reset) {
            return false;
        }
    }

    private void judge(String request, Answer answer) {
        String all = answer.head() + "\n\n" + answer.body();
        String fault = answer.status() >= 500
                ? "a " + answer.status()
                : TRACE.matcher(all).find()
                        ? "a stack trace"
                        : all.contains("zq<") || answer.letsOut("\"'zr") ? "reflected markup" : null;
        if (fault == null && OUTSIDE.matcher(answer.body()).find()) {
            fault = "a file from outside";
        }
        if (fault == null && ELSEWHERE.matcher(answer.head()).find()) {
            fault = "a header that leads elsewhere";
        }
        if (fault != null) {
            faults.add(fault + " to " + request + "\n" + all.substring(0, Math.min(all.length(), 1_500)));
        }
    }
}
