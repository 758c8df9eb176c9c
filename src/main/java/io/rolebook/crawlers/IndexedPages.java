package io.rolebook.crawlers;

import io.rolebook.catalog.Dated;
import io.rolebook.catalog.DatedMove;
import io.rolebook.catalog.DatedPages;
import io.rolebook.catalog.DatedRole;
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
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Every page that search engines are to show, each under its one address. */
@ApplicationScoped
@Snapshot
class IndexedPages implements Walk {

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

    @Override
    public void each(Visitor visitor) {
        lists(visitor);
        each(pages.texts(), Links::text, visitor);
        each(pages.families(), Links::family, visitor);
        roles(visitor);
        RankedOccupations ranked = rankings.read();
        rankings(ranked, visitor);
        each(pages.skills(), Links::skill, visitor);
        each(pages.sources(), Links::source, visitor);
        occupations(ranked, visitor);
        moves(visitor);
    }

    /** The day of a list is that of its newest member; forms have none. */
    private void lists(Visitor visitor) {
        LocalDate newestRole = pages.newestRole();
        visitor.visit(Links.home(), newestRole);
        visitor.visit(Links.roles(), newestRole);
        visitor.visit(Links.occupations(), null);
        visitor.visit(Links.families(), pages.newestFamily());
        visitor.visit(Links.duties(), pages.newestRoleWithDuties());
        visitor.visit(Links.skills(), pages.newestSkill());
        if (site.hasPay()) {
            visitor.visit(Links.salaries(), newestRole);
            visitor.visit(Links.pay(), null);
        }
        visitor.visit(Links.faqs(), pages.newestRoleWithQuestions());
        visitor.visit(Links.sources(), pages.newestSource());
        visitor.visit(Links.changes(), log.lastDay());
        visitor.visit(Links.compare(), null);
        visitor.visit(Links.find(), null);
        visitor.visit(Links.plan(), null);
        visitor.visit(Links.move(), null);
        visitor.visit(Links.data(), null);
    }

    private static void each(Stream<Dated> dated, UnaryOperator<String> address, Visitor visitor) {
        try (dated) {
            dated.forEach(page -> visitor.visit(address.apply(page.slug()), page.updated()));
        }
    }

    private void roles(Visitor visitor) {
        try (Stream<DatedRole> roles = pages.roles()) {
            roles.forEach(role -> {
                for (Facet facet : role.facets()) {
                    visitor.visit(Links.role(role.slug(), facet), role.updated());
                }
            });
        }
    }

    /** Their figures are as new as their tables, of which each has another day. */
    private static void occupations(RankedOccupations occupations, Visitor visitor) {
        occupations.all().stream()
                .filter(occupation -> occupation.role() == null)
                .forEach(occupation -> visitor.visit(Links.occupation(occupation.code()), null));
    }

    /** As new as their tables. */
    private static void rankings(RankedOccupations occupations, Visitor visitor) {
        visitor.visit(Links.rankings(), null);
        for (Ranking ranking : occupations.rankings()) {
            visitor.visit(Links.ranking(ranking.key()), null);
            occupations
                    .familiesOf(ranking)
                    .forEach(family -> visitor.visit(Links.ranking(ranking.key(), family.slug()), null));
        }
    }

    private void moves(Visitor visitor) {
        try (Stream<DatedMove> moves = pages.moves()) {
            moves.forEach(move -> visitor.visit(Links.move(move.from(), move.to()), move.updated()));
        }
    }
}
