package io.rolebook.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One answer among those that come one behind the other over a connection. */
record Answer(int status, String head, String body, boolean stays) {

    private static final Pattern LENGTH = Pattern.compile("(?im)^content-length: *(\\d+)");
    private static final Pattern CHUNKED = Pattern.compile("(?im)^transfer-encoding: *chunked");
    private static final Pattern DATA_ON_PAGE =
            Pattern.compile("(?s)<script type=\"application/ld\\+json\">.*?</script>");
    private static final Pattern CLOSES = Pattern.compile("(?im)^connection: *close");

    /** Null if the connection ends instead. */
    static Answer read(InputStream in, boolean withoutBody) throws IOException {
        String head = upTo(in, "\r\n\r\n");
        if (head == null) {
            return null;
        }
        int status = Integer.parseInt(head.substring(9, 12));
        if (status == 100) {
            return read(in, withoutBody);
        }
        Matcher length = LENGTH.matcher(head);
        String body = "";
        boolean stays = head.startsWith("HTTP/1.1") && !CLOSES.matcher(head).find() && status != 101;
        if (!withoutBody && status != 304 && status != 204 && status != 101) {
            if (CHUNKED.matcher(head).find()) {
                body = chunks(in);
            } else if (length.find()) {
                body = new String(in.readNBytes(Integer.parseInt(length.group(1))), ISO_8859_1);
            } else {
                stays = false;
            }
        }
        return new Answer(status, head, body, stays);
    }

    /** JSON and tables may well hold a quotation mark. */
    private boolean isData() {
        return head.toLowerCase(java.util.Locale.ROOT).matches("(?s).*content-type: (application|text/csv).*");
    }

    /** Whether that stands there with a quotation mark that ends something: in the data that a page holds a backslash keeps it from that. */
    boolean letsOut(String quoted) {
        String markup = DATA_ON_PAGE
                .matcher(body)
                .replaceAll(data -> Matcher.quoteReplacement(data.group().replace("\\" + quoted, "")));
        return !isData() && markup.contains(quoted);
    }

    private static String chunks(InputStream in) throws IOException {
        StringBuilder body = new StringBuilder();
        for (int size = size(in); size > 0; size = size(in)) {
            body.append(new String(in.readNBytes(size), ISO_8859_1));
            upTo(in, "\r\n");
        }
        upTo(in, "\r\n");
        return body.toString();
    }

    private static int size(InputStream in) throws IOException {
        String line = upTo(in, "\r\n");
        return line == null ? 0 : Integer.parseInt(line.split(";")[0].strip(), 16);
    }

    private static String upTo(InputStream in, String end) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int matched = 0;
        for (int b = in.read(); b >= 0; b = in.read()) {
            out.write(b);
            matched = b == end.charAt(matched) ? matched + 1 : b == end.charAt(0) ? 1 : 0;
            if (matched == end.length()) {
                return out.toString(ISO_8859_1);
            }
        }
        return null;
    }
}
