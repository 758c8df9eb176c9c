package io.rolebook.web;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a reader's program would like best: types, encodings, languages. One that can't be read is no wish; the framework would
 * fail at it, and fail again to say so. One in several lines is one. And feed readers ask for RSS wherever they look, but read Atom as well.
 */
final class Wishes {

    private static final int LONGEST = 1_000;
    private static final String TOKEN = "[\\w!#$&^.+*-]++";
    private static final String TYPE = "\\s*" + TOKEN + "/" + TOKEN + "(?:\\s*;\\s*(?:q=[01](?:\\.\\d*)?|(?!q=)" + TOKEN
            + "=(?:" + TOKEN + "|\"[^\"]*\")))*\\s*";
    private static final String RANKED = "\\s*" + TOKEN + "(?:\\s*;\\s*q=[01](?:\\.\\d*)?)?\\s*";
    private static final Pattern TYPES = list(TYPE);
    private static final Pattern ALL_RANKED = list(RANKED);

    private static final List<CharSequence> OTHERS =
            List.of(HttpHeaderNames.ACCEPT_ENCODING, HttpHeaderNames.ACCEPT_LANGUAGE, HttpHeaderNames.ACCEPT_CHARSET);

    private Wishes() {}

    private static Pattern list(String one) {
        return Pattern.compile(one + "(?:," + one + ")*");
    }

    static void forgetOdd(HttpServerRequest request) {
        forget(HttpHeaderNames.ACCEPT, TYPES, request);
        OTHERS.forEach(wish -> forget(wish, ALL_RANKED, request));
        if (request.uri().contains(Links.FEED)) {
            request.headers().remove(HttpHeaderNames.ACCEPT);
        }
    }

    private static void forget(CharSequence wish, Pattern readable, HttpServerRequest request) {
        List<String> lines = request.headers().getAll(wish);
        String told = String.join(",", lines);
        if (told.length() > LONGEST
                || !lines.isEmpty() && !readable.matcher(told).matches()) {
            request.headers().remove(wish);
        } else if (lines.size() > 1) {
            request.headers().set(wish, told);
        }
    }
}
