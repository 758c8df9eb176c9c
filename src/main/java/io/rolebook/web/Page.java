package io.rolebook.web;

import io.rolebook.content.figure.Figures;
import io.rolebook.web.graph.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What the layout shows of every page.
 *
 * @param path the page's one address, without the host
 * @param shown its title and description
 * @param snippet the same, unless the page has others for those who have not opened it yet
 * @param crumbs the way to it from home, itself left out
 * @param updated the day its content last changed, or null
 * @param subject further facts for crawlers
 * @param alternates the same facts in other forms
 * @param judged ids of the sections that are the editors' judgment
 * @param language of its text, as a tag such as {@code en} or {@code pt-BR}
 */
public record Page(
        String path,
        Snippet shown,
        Snippet snippet,
        List<Crumb> crumbs,
        LocalDate updated,
        boolean indexed,
        Subject subject,
        List<Alternate> alternates,
        List<String> judged,
        String language) {

    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "dv", "fa", "he", "iw", "ps", "sd", "ug", "ur", "yi");

    /** The page’s facts in another form, at an address of their own. */
    public record Alternate(String type, String href, String title) {}

    public static Page of(String path, String title, String description) {
        Snippet shown = new Snippet(title, description);
        return new Page(path, shown, shown, List.of(), null, true, Subject.PAGE, List.of(), List.of(), "en");
    }

    public String title() {
        return shown.title();
    }

    public String description() {
        return shown.description();
    }

    public Page under(Crumb... steps) {
        return new Page(path, shown, snippet, List.of(steps), updated, indexed, subject, alternates, judged, language);
    }

    public Page updated(LocalDate day) {
        return new Page(path, shown, snippet, crumbs, day, indexed, subject, alternates, judged, language);
    }

    public Page notIndexed() {
        return new Page(path, shown, snippet, crumbs, updated, false, subject, alternates, judged, language);
    }

    /** A response that is no page of the guide, such as an error: it is not indexed and has no canonical address. */
    public Page lost() {
        return notIndexed().about(Subject.LOST);
    }

    /** Whether it is no page of the guide, and so has no canonical address. */
    public boolean isLost() {
        return subject.equals(Subject.LOST);
    }

    public Page found(Snippet as) {
        return new Page(path, shown, as, crumbs, updated, indexed, subject, alternates, judged, language);
    }

    public Page found(String as, String told) {
        return found(new Snippet(as, told));
    }

    /** The same, said otherwise in a guide that does not speak of pay. */
    public Page foundWithoutPay(String as, String told) {
        return found(new Snippet(snippet.title(), snippet.description(), new Snippet(as, told)));
    }

    public Page about(Subject what) {
        return new Page(path, shown, snippet, crumbs, updated, indexed, what, alternates, judged, language);
    }

    public Page alsoAs(String type, String href, String title) {
        List<Alternate> more = new ArrayList<>(alternates);
        more.add(new Alternate(type, href, title));
        return new Page(path, shown, snippet, crumbs, updated, indexed, subject, List.copyOf(more), judged, language);
    }

    /** The same, with these sections marked as the editors' judgment. */
    public Page judged(List<String> ids) {
        return new Page(path, shown, snippet, crumbs, updated, indexed, subject, alternates, ids, language);
    }

    /** The same, with its text in this language. */
    public Page in(String locale) {
        return new Page(path, shown, snippet, crumbs, updated, indexed, subject, alternates, judged, locale);
    }

    /** The language with a country, for Open Graph. */
    public String locale() {
        return language.equals("en") ? "en_US" : language.replace('-', '_');
    }

    /** Whether its text runs from right to left. */
    public boolean isRightToLeft() {
        return RIGHT_TO_LEFT.contains(Locale.forLanguageTag(language).getLanguage());
    }

    /** Whether a section is the editors' judgment. */
    public boolean isJudged(String id) {
        return judged.contains(id);
    }

    /** Folder and slug of the file behind the page, such as {@code roles/nurse}, or of the file that would be behind it. */
    public String document() {
        String[] parts = path.split("/", 4);
        return parts.length < 3 ? "pages" + path : parts[1] + "/" + parts[2];
    }

    /** The day its content last changed, as it is read; null like the day. */
    public String changed() {
        return updated == null ? null : Figures.day(updated);
    }

    public boolean isHome() {
        return path.equals(Links.HOME);
    }

    /** Whether this page, or one above it, is at the address: it is marked in the navigation. */
    public boolean isIn(String address) {
        return path.equals(address) || path.startsWith(address + "/") || path.startsWith(address + "?");
    }
}
