package io.rolebook.data;

import io.rolebook.web.Links;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where the links of the guide lead once it is one file: to the place in the file, or to the guide it was made from.
 *
 * @param here the addresses of pages that are in the file
 * @param host scheme and host of the guide
 */
record FileAddresses(Set<String> here, String host) {

    static FileAddresses of(Walk.Way way, List<TextData> texts, String host) {
        return new FileAddresses(
                Stream.of(
                                way.names().stream().map(role -> Links.role(role.slug())),
                                way.skillNames().stream().map(skill -> Links.skill(skill.slug())),
                                way.sources().keySet().stream().map(Links::source),
                                texts.stream().map(TextData::page))
                        .flatMap(pages -> pages)
                        .collect(Collectors.toSet()),
                host);
    }

    String of(String href) {
        if (!href.startsWith("/")) {
            return href;
        }
        String[] parts = href.replaceFirst("[?#].*", "").split("/");
        String page = parts.length < 3 ? "/" + parts[Math.min(1, parts.length - 1)] : "/" + parts[1] + "/" + parts[2];
        boolean isMove = parts.length > 4;
        return here.contains(page) && !isMove ? "#" + id(page) : host + href;
    }

    /** The id of a page in the file: {@code roles-nurse}. */
    static String id(String page) {
        return page.substring(1).replace('/', '-');
    }
}
