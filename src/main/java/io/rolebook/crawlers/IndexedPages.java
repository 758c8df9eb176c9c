package io.rolebook.crawlers;

import io.rolebook.catalog.DatedPages;
import io.rolebook.catalog.DatedPages.Dated;
import io.rolebook.catalog.DatedPages.DatedMove;
import io.rolebook.catalog.DatedPages.DatedRole;
import io.rolebook.catalog.NewsLog;
import io.rolebook.catalog.Snapshot;
import io.rolebook.content.model.Facet;
import io.rolebook.figures.RankedOccupations;
import io.rolebook.figures.Ranking;
import io.rolebook.figures.RankingReader;
import io.rolebook.web.Links;
import io.rolebook.web.Site;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Every page that search engines are to show, each under its one address. */
@ApplicationScoped
@Snapshot
class IndexedPages {

    private final DatedPages pages;
    private final NewsLog log;
    private final RankingReader rankings;
    private final Site site;

    IndexedPages(DatedPages pages, NewsLog log, RankingReader rankings, Site site) {
        this.pages = pages;
        this.log = log;
        this.rankings = rankings;
        this.site = site;
    }

    /** In a fixed order. */
    Sitemap sitemap() {
        List<Sitemap.Entry> entries = new ArrayList<>();
        BiConsumer<String, LocalDate> add = (path, updated) -> entries.add(new Sitemap.Entry(path, updated));
        lists(add);
        each(pages.texts(), Links::text, add);
        each(pages.families(), Links::family, add);
        roles(add);
        RankedOccupations ranked = rankings.read();
        rankings(ranked, add);
        each(pages.skills(), Links::skill, add);
        each(pages.sources(), Links::source, add);
        occupations(ranked, add);
        moves(add);
        return new Sitemap(entries);
    }

    /** The day of a list is that of its newest member; forms have none. */
    private void lists(BiConsumer<String, LocalDate> add) {
        LocalDate newestRole = pages.newestRole();
        add.accept(Links.home(), newestRole);
        add.accept(Links.roles(), newestRole);
        add.accept(Links.occupations(), null);
        add.accept(Links.families(), pages.newestFamily());
        add.accept(Links.duties(), pages.newestRoleWithDuties());
        add.accept(Links.skills(), pages.newestSkill());
        if (site.hasPay()) {
            add.accept(Links.salaries(), newestRole);
            add.accept(Links.pay(), null);
        }
        add.accept(Links.faqs(), pages.newestRoleWithQuestions());
        add.accept(Links.sources(), pages.newestSource());
        add.accept(Links.changes(), log.lastDay());
        add.accept(Links.compare(), null);
        add.accept(Links.find(), null);
        add.accept(Links.plan(), null);
        add.accept(Links.move(), null);
        add.accept(Links.data(), null);
    }

    private static void each(Stream<Dated> dated, UnaryOperator<String> address, BiConsumer<String, LocalDate> add) {
        try (dated) {
            dated.forEach(page -> add.accept(address.apply(page.slug()), page.updated()));
        }
    }

    private void roles(BiConsumer<String, LocalDate> add) {
        try (Stream<DatedRole> roles = pages.roles()) {
            roles.forEach(role -> {
                for (Facet facet : role.facets()) {
                    add.accept(Links.role(role.slug(), facet), role.updated());
                }
            });
        }
    }

    /** Their figures are as new as their tables, of which each has another day. */
    private static void occupations(RankedOccupations occupations, BiConsumer<String, LocalDate> add) {
        occupations.all().stream()
                .filter(occupation -> occupation.role() == null)
                .forEach(occupation -> add.accept(Links.occupation(occupation.code()), null));
    }

    /** As new as their tables. */
    private static void rankings(RankedOccupations occupations, BiConsumer<String, LocalDate> add) {
        add.accept(Links.rankings(), null);
        for (Ranking ranking : occupations.rankings()) {
            add.accept(Links.ranking(ranking.key()), null);
            occupations
                    .familiesOf(ranking)
                    .forEach(family -> add.accept(Links.ranking(ranking.key(), family.slug()), null));
        }
    }

    private void moves(BiConsumer<String, LocalDate> add) {
        try (Stream<DatedMove> moves = pages.moves()) {
            moves.forEach(move -> add.accept(Links.move(move.from(), move.to()), move.updated()));
        }
    }
}
