package io.rolebook.content.model;

import java.util.List;

/** Places to learn, of one sort. */
public record ResourceGroup(String name, Badge badge, List<String> source, String tip, List<Item> items) {

    /** @param url null where a source names the place without an address */
    public record Item(String title, String url, String note) {}
}
