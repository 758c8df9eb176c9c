package io.rolebook.web.cache;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.vertx.core.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What an answer with a finished page says before its bytes, or to who has them.
 *
 * @param headers but for the length
 * @param written the same and the length as HTTP/1.1 writes it, to which lines may be added: without the line that ends it
 */
record Told(List<Header> headers, byte[] written) {

    /** As the network writes it, so that it is not made again for each answer. */
    record Header(CharSequence name, CharSequence value) {

        static Header of(CharSequence name, String value) {
            return new Header(HttpHeaders.createOptimized(name.toString()), HttpHeaders.createOptimized(value));
        }
    }

    static Told of(List<Header> page, Finished.Sent sent, boolean unchanged) {
        List<Header> headers = new ArrayList<>(page);
        headers.add(Header.of(HttpHeaderNames.ETAG, sent.tag()));
        if (!unchanged && sent.encoding() != Encoding.IDENTITY) {
            headers.add(
                    Header.of(HttpHeaderNames.CONTENT_ENCODING, sent.encoding().token()));
        }
        return new Told(List.copyOf(headers), unchanged ? again(headers) : whole(headers, sent));
    }

    private static byte[] again(List<Header> headers) {
        return written(HttpResponseStatus.NOT_MODIFIED, headers);
    }

    private static byte[] whole(List<Header> headers, Finished.Sent sent) {
        List<Header> all = new ArrayList<>(headers);
        all.add(Header.of(
                HttpHeaderNames.CONTENT_LENGTH, String.valueOf(sent.bytes().length())));
        return written(HttpResponseStatus.OK, all);
    }

    private static byte[] written(HttpResponseStatus status, List<Header> headers) {
        StringBuilder lines = new StringBuilder("HTTP/1.1 ").append(status).append("\r\n");
        headers.forEach(header -> lines.append(line(header.name(), header.value())));
        return lines.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    static String line(CharSequence name, CharSequence value) {
        return name + ": " + value + "\r\n";
    }
}
