package io.rolebook.web;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The Accept headers of a request: media types, codings, languages. REST fails on one that it cannot parse, and fails again
 * when it renders the error, so such a header is dropped. Several lines of one header are joined.
 */
final class AcceptHeaders {

    private static final int LONGEST = 1_000;
    private static final String TOKEN = "[\\w!#$&^.+*-]++";
    private static final String TYPE = "\\s*" + TOKEN + "/" + TOKEN + "(?:\\s*;\\s*(?:q=[01](?:\\.\\d*)?|(?!q=)" + TOKEN
            + "=(?:" + TOKEN + "|\"[^\"]*\")))*\\s*";
    private static final String RANKED = "\\s*" + TOKEN + "(?:\\s*;\\s*q=[01](?:\\.\\d*)?)?\\s*";
    private static final Pattern TYPES = list(TYPE);
    private static final Pattern ALL_RANKED = list(RANKED);

    private static final List<CharSequence> OTHERS =
            List.of(HttpHeaders.ACCEPT_ENCODING, HttpHeaders.ACCEPT_LANGUAGE, HttpHeaders.ACCEPT_CHARSET);

    private AcceptHeaders() {}

    private static Pattern list(String member) {
        return Pattern.compile(member + "(?:," + member + ")*");
    }

    /** Feed readers ask for RSS at every address, but read Atom as well. */
    static void normalize(HttpServerRequest request) {
        MultiMap headers = request.headers();
        normalize(HttpHeaders.ACCEPT, TYPES, headers);
        OTHERS.forEach(name -> normalize(name, ALL_RANKED, headers));
        if (request.uri().contains(Links.FEED)) {
            headers.remove(HttpHeaders.ACCEPT);
        }
    }

    private static void normalize(CharSequence name, Pattern parseable, MultiMap headers) {
        if (!headers.contains(name)) {
            return;
        }
        List<String> lines = headers.getAll(name);
        String value = String.join(",", lines);
        if (value.length() > LONGEST || !parseable.matcher(value).matches()) {
            headers.remove(name);
        } else if (lines.size() > 1) {
            headers.set(name, value);
        }
    }
}
