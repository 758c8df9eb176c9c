package io.rolebook.catalog;

import io.rolebook.content.file.SourceFile;
import io.rolebook.content.model.Change;
import io.rolebook.content.model.ChangeKind;
import io.rolebook.content.model.Document;
import io.rolebook.content.model.Withdrawn;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Something that changed on a page, or the end of a page. */
@Entity
@Table(indexes = {@Index(columnList = "happened"), @Index(columnList = "page")})
public class NewsItem {

    /**
     * The page's first address, the day, the kind, and its place among those alike, such as
     * {@code roles/ward-nurse/2026-11-20/figure/1}: the same after the page was renamed and the words were mended.
     */
    @Id
    @Column(length = 1000)
    String id;

    /** Folder and slug of the page as it is called now. */
    String page;

    @Column(length = SourceFile.LARGEST)
    String title;

    @Enumerated(EnumType.STRING)
    NewsKind kind;

    LocalDate happened;
    int position;

    @Column(length = SourceFile.LARGEST)
    String source;

    @Column(length = SourceFile.LARGEST)
    String what;

    @Column(length = SourceFile.LARGEST)
    String old;

    @Column(length = SourceFile.LARGEST)
    String now;

    /** Folder and slug of the page that took the place of a withdrawn one. */
    @Column(length = SourceFile.LARGEST)
    String instead;

    protected NewsItem() {}

    /** @param place among those of the page alike on that day, counted from 1 */
    private NewsItem(Document document, String page, String title, NewsKind kind, LocalDate happened, long place) {
        this.id = firstAddress(document, page) + "/" + happened + "/" + kind.key() + "/" + place;
        this.page = page;
        this.title = title;
        this.kind = kind;
        this.happened = happened;
    }

    /** What the file of a page that is shown says until today, in its order. */
    static List<NewsItem> of(Document document, String page, String shown, LocalDate today) {
        List<NewsItem> news = new ArrayList<>();
        List<Change> changes = document.changes();
        for (int i = 0; i < changes.size(); i++) {
            Change change = changes.get(i);
            if (!change.date().isAfter(today)) {
                NewsItem item = new NewsItem(
                        document, page, shown, NewsKind.of(change.kind()), change.date(), place(changes, i));
                item.position = i;
                item.what = change.what();
                item.old = change.old();
                item.now = change.now();
                item.source = change.source();
                news.add(item);
            }
        }
        return news;
    }

    /** The end of a page. */
    static NewsItem end(Document document, String page, String instead) {
        Withdrawn withdrawn = document.withdrawn();
        NewsItem item = new NewsItem(document, page, document.title(), NewsKind.WITHDRAWN, withdrawn.date(), 1);
        item.what = withdrawn.why();
        item.instead = instead;
        return item;
    }

    private static String firstAddress(Document document, String page) {
        String folder = page.substring(0, page.indexOf('/') + 1);
        return document.changes().stream()
                .filter(change -> change.kind() == ChangeKind.RENAMED && change.address() != null)
                .min(Comparator.comparing(Change::date))
                .map(change -> folder + change.address())
                .orElse(page);
    }

    /** Counted from the end of the list: what is new is written above. */
    private static long place(List<Change> changes, int i) {
        Change change = changes.get(i);
        return changes.subList(i, changes.size()).stream()
                .filter(other -> other.date().equals(change.date()) && other.kind() == change.kind())
                .count();
    }
}
