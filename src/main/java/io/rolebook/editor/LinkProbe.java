package io.rolebook.editor;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;

/** Checks one address: by HEAD, by GET if the site refuses HEAD, and once more after a server error. */
class LinkProbe {

    private static final Set<Integer> INSISTS_ON_GET = Set.of(403, 405, 501);
    private static final Set<Integer> STUMBLES = Set.of(429, 500, 502, 503, 504);

    private final Duration timeout;
    private final HttpClient client;

    LinkProbe(Duration timeout) {
        this.timeout = timeout;
        this.client = HttpClient.newBuilder()
                .connectTimeout(timeout)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
    }

    Answer ask(String address) {
        URI uri;
        try {
            uri = URI.create(URI.create(address).toASCIIString());
            HttpRequest.newBuilder(uri);
        } catch (IllegalArgumentException e) {
            return new Answer(true, "is not a web address");
        }
        Answer first = once(uri);
        return first.mayRecover() ? once(uri) : first;
    }

    private Answer once(URI uri) {
        try {
            int status = status("HEAD", uri);
            return Answer.of(INSISTS_ON_GET.contains(status) ? status("GET", uri) : status);
        } catch (IOException e) {
            return Answer.UNREACHED;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Answer.PENDING;
        }
    }

    private int status(String method, URI uri) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(uri)
                .method(method, BodyPublishers.noBody())
                .timeout(timeout)
                .header("User-Agent", "Rolebook link check")
                .build();
        HttpResponse<InputStream> response = client.send(request, BodyHandlers.ofInputStream());
        // Closed unread: whether it is there is known now
        response.body().close();
        return response.statusCode();
    }

    /** @param words the problem of the link, or empty */
    record Answer(boolean isFromSite, String words) {

        static final Answer PENDING = new Answer(false, "");
        static final Answer UNREACHED = new Answer(false, "cannot be reached");

        static Answer of(int status) {
            return new Answer(true, status < 300 ? "" : "answers " + status);
        }

        boolean isDead() {
            return !words.isEmpty();
        }

        boolean mayRecover() {
            return this == UNREACHED || STUMBLES.stream().anyMatch(status -> words.equals("answers " + status));
        }
    }
}
