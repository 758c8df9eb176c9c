package io.rolebook.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;

/** Counts what the database is asked. */
@ApplicationScoped
public class Queries {

    private final Statistics statistics;

    Queries(SessionFactory sessions) {
        statistics = sessions.getStatistics();
    }

    /** How many statements were sent to the database meanwhile. */
    public long during(Runnable something) {
        statistics.setStatisticsEnabled(true);
        long before = statistics.getPrepareStatementCount();
        something.run();
        return statistics.getPrepareStatementCount() - before;
    }
}
